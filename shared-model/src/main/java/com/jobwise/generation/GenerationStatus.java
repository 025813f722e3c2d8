package com.jobwise.generation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Column {@code generations.status}. */
public enum GenerationStatus {
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("generating")
    GENERATING,
    @JsonProperty("completed")
    COMPLETED,
    @JsonProperty("failed")
    FAILED,
    @JsonProperty("cancelled")
    CANCELLED;

    public boolean isTerminal() {
        return this == COMPLETED || this == FAILED || this == CANCELLED;
    }

    /** As stored and as sent: lower case. */
    public String stored() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static GenerationStatus fromStored(String stored) {
        return valueOf(stored.toUpperCase(java.util.Locale.ROOT));
    }
}
