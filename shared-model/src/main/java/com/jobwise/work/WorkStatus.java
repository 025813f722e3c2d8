package com.jobwise.work;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Column {@code work_items.status}. What may follow what is said here and, the same, by a trigger of the table. */
public enum WorkStatus {
    /** Waits for another item. */
    @JsonProperty("blocked")
    BLOCKED,
    /** May be claimed from {@code available_at} on. */
    @JsonProperty("queued")
    QUEUED,
    /** Claimed under a lease. */
    @JsonProperty("running")
    RUNNING,
    @JsonProperty("succeeded")
    SUCCEEDED,
    @JsonProperty("failed")
    FAILED,
    @JsonProperty("cancelled")
    CANCELLED;

    public boolean isTerminal() {
        return this == SUCCEEDED || this == FAILED || this == CANCELLED;
    }

    public boolean canBecome(WorkStatus next) {
        return switch (this) {
            case BLOCKED -> next == QUEUED || next == FAILED || next == CANCELLED;
            case QUEUED -> next == RUNNING || next == FAILED || next == CANCELLED;
            case RUNNING -> next == QUEUED || next.isTerminal();
            case SUCCEEDED, FAILED, CANCELLED -> false;
        };
    }

    /** As stored: lower case. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static WorkStatus fromStored(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
