package com.jobwise.gateway.ranking;

import com.jobwise.ranking.ContentRanking;
import com.jobwise.ranking.RankedItem;
import com.jobwise.ranking.RankingStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ranking as callers see it; lists and explanations are empty until it is completed. */
record RankingView(
        UUID id,
        UUID jobId,
        UUID profileId,
        RankingStatus status,
        List<UUID> rankedExperienceIds,
        List<UUID> rankedProjectIds,
        List<UUID> rankedSkillIds,
        @Nullable String rankingModelUsed,
        @Nullable Double rankingConfidenceScore,
        Map<UUID, RankedItem> rankingExplanations,
        int timesUsedInGeneration,
        boolean userModified,
        @Nullable String errorMessage,
        Instant rankingTimestamp,
        Instant createdAt,
        Map<String, String> links) {

    static RankingView of(ContentRanking ranking) {
        return new RankingView(
                ranking.id(),
                ranking.jobId(),
                ranking.profileId(),
                ranking.status(),
                ranking.experienceIds(),
                ranking.projectIds(),
                ranking.skillIds(),
                ranking.model(),
                ranking.confidence(),
                ranking.explanations(),
                ranking.timesUsed(),
                ranking.userModified(),
                ranking.errorMessage(),
                ranking.rankedAt(),
                ranking.createdAt(),
                Map.of("self", RankingController.PATH + "/" + ranking.id()));
    }
}
