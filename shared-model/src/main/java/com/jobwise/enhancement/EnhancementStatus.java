package com.jobwise.enhancement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Column {@code enhancements.status}. */
public enum EnhancementStatus {
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("running")
    RUNNING,
    @JsonProperty("completed")
    COMPLETED,
    @JsonProperty("failed")
    FAILED,
    @JsonProperty("cancelled")
    CANCELLED;

    static EnhancementStatus fromStored(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    public boolean isOpen() {
        return this == PENDING || this == RUNNING;
    }
}
