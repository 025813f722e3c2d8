package com.jobwise.ranking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code job_content_rankings}: the order of one profile's content for one posting.
 *
 * @param profileVersion the profile's state it was made from; another one makes it stale
 * @param jobVersion the posting's
 * @param model what made it, e.g. {@code rules-1} or {@code llm:<model>+rules-1}
 * @param fallback code of why the rules alone made what a model was asked to look at, if so
 * @param override the person's own order, pins and exclusions, if any
 * @param isActive false for one that a newer one took the place of
 * @param explanations by id of the experience, project or skill
 * @param version raised by every change, for ETags
 */
public record ContentRanking(
        UUID id,
        int userId,
        UUID jobId,
        UUID profileId,
        RankingStatus status,
        long profileVersion,
        long jobVersion,
        List<UUID> experienceIds,
        List<UUID> projectIds,
        List<UUID> skillIds,
        @Nullable String model,
        @Nullable String fallback,
        @Nullable Double confidence,
        Map<UUID, RankedItem> explanations,
        int timesUsed,
        @Nullable RankingOverride override,
        @Nullable Instant overriddenAt,
        boolean isActive,
        @Nullable String errorMessage,
        Instant rankedAt,
        Instant createdAt,
        long version) {

    public boolean isOf(long profileVersion, long jobVersion) {
        return this.profileVersion == profileVersion && this.jobVersion == jobVersion;
    }

    /** With the person's override on top. */
    public RankingResult effective() {
        return override == null ? result() : override.applyTo(result());
    }

    /** As it was made. */
    public RankingResult result() {
        if (status != RankingStatus.COMPLETED || model == null || confidence == null) {
            throw new IllegalStateException("ranking " + id + " is " + status);
        }
        return new RankingResult(model, experienceIds, projectIds, skillIds, confidence, explanations);
    }
}
