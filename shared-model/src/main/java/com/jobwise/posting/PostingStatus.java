package com.jobwise.posting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Column {@code jobs.status}. */
public enum PostingStatus {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("archived")
    ARCHIVED,
    @JsonProperty("draft")
    DRAFT;

    /** As stored and as sent: lower case. */
    public String stored() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static PostingStatus fromStored(String stored) {
        return valueOf(stored.toUpperCase(java.util.Locale.ROOT));
    }
}
