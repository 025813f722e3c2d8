package com.jobwise.standalone.tailor;

import com.jobwise.ranking.RankedItem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ranking as the API shows it. */
public record Ranking(
        UUID id,
        String status,
        List<UUID> rankedExperienceIds,
        List<UUID> rankedProjectIds,
        List<UUID> rankedSkillIds,
        @Nullable Double rankingConfidenceScore,
        @Nullable String rankingModelUsed,
        Map<UUID, RankedItem> rankingExplanations,
        Instant rankingTimestamp,
        Instant createdAt) {

    /** From the request to the finished ranking, by the server's clock. */
    public Duration took() {
        return Duration.between(createdAt, rankingTimestamp);
    }
}
