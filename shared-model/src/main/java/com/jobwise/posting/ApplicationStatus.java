package com.jobwise.posting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Column {@code jobs.application_status}: the schema document's five and three more (design decision). */
public enum ApplicationStatus {
    @JsonProperty("not_applied")
    NOT_APPLIED,
    @JsonProperty("preparing")
    PREPARING,
    @JsonProperty("applied")
    APPLIED,
    @JsonProperty("interview")
    INTERVIEW,
    @JsonProperty("offer")
    OFFER,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("rejected")
    REJECTED,
    @JsonProperty("withdrawn")
    WITHDRAWN;

    /** As stored and as sent: lower case. */
    public String stored() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static ApplicationStatus fromStored(String stored) {
        return valueOf(stored.toUpperCase(java.util.Locale.ROOT));
    }
}
