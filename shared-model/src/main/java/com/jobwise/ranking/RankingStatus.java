package com.jobwise.ranking;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Column {@code job_content_rankings.status}. */
public enum RankingStatus {
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("completed")
    COMPLETED,
    @JsonProperty("failed")
    FAILED;

    static RankingStatus fromStored(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
