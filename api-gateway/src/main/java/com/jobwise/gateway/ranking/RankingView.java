package com.jobwise.gateway.ranking;

import com.jobwise.ranking.ContentRanking;
import com.jobwise.ranking.RankedItem;
import com.jobwise.ranking.RankingOverride;
import com.jobwise.ranking.RankingResult;
import com.jobwise.ranking.RankingStatus;
import com.jobwise.usage.Fallback;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ranking as callers see it; lists and explanations are empty until it is completed.
 *
 * @param waitingFor {@code model} while the language model cannot be asked, {@code paused} while an operator holds such work back; null
 *     otherwise
 * @param rankedExperienceIds as it was made, whatever the person overrides; so the other two
 * @param engine the same as {@code ranking_model_used}, as other results call it
 * @param fallback why the rules alone made what a model was asked to look at, if so
 * @param effective what documents follow: the override on top of it
 * @param isFresh whether a new document would be made from it as it is
 */
record RankingView(
        UUID id,
        UUID jobId,
        UUID profileId,
        RankingStatus status,
        @Nullable String waitingFor,
        List<UUID> rankedExperienceIds,
        List<UUID> rankedProjectIds,
        List<UUID> rankedSkillIds,
        Order effective,
        @Nullable RankingOverride override,
        @Nullable String rankingModelUsed,
        @Nullable String engine,
        @Nullable Fallback fallback,
        @Nullable Double rankingConfidenceScore,
        Map<UUID, RankedItem> rankingExplanations,
        int timesUsedInGeneration,
        boolean userModified,
        @Nullable Instant userOverrideTimestamp,
        boolean isActive,
        boolean isFresh,
        List<StaleReason> staleReasons,
        @Nullable String errorMessage,
        Instant rankingTimestamp,
        Instant createdAt,
        Map<String, String> links) {

    /** Ids, first ones first. */
    record Order(List<UUID> experienceIds, List<UUID> projectIds, List<UUID> skillIds) {

        static Order of(RankingResult result) {
            return new Order(result.experienceIds(), result.projectIds(), result.skillIds());
        }
    }

    static RankingView of(ContentRanking ranking, @Nullable String waitingFor, List<StaleReason> staleReasons) {
        var override = ranking.override();
        var done = ranking.status() == RankingStatus.COMPLETED;
        return new RankingView(
                ranking.id(),
                ranking.jobId(),
                ranking.profileId(),
                ranking.status(),
                waitingFor,
                ranking.experienceIds(),
                ranking.projectIds(),
                ranking.skillIds(),
                done ? Order.of(ranking.effective()) : new Order(List.of(), List.of(), List.of()),
                override == null || !done ? override : override.knownTo(ranking.result()),
                ranking.model(),
                ranking.model(),
                Fallback.of(ranking.fallback()),
                ranking.confidence(),
                ranking.explanations(),
                ranking.timesUsed(),
                override != null,
                ranking.overriddenAt(),
                ranking.isActive(),
                staleReasons.isEmpty(),
                staleReasons,
                ranking.errorMessage(),
                ranking.rankedAt(),
                ranking.createdAt(),
                links(ranking));
    }

    private static Map<String, String> links(ContentRanking ranking) {
        var self = RankingController.PATH + "/" + ranking.id();
        return Map.of("self", self, "override", self + "/override");
    }
}
