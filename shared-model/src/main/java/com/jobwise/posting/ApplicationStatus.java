package com.jobwise.posting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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

    /**
     * What may follow. Every state but the first can go back to {@link #NOT_APPLIED}: that is how a wrong entry is corrected, and
     * the way forward is open again from there.
     */
    public Set<ApplicationStatus> next() {
        return switch (this) {
            case NOT_APPLIED -> EnumSet.of(PREPARING, APPLIED);
            case PREPARING -> EnumSet.of(NOT_APPLIED, APPLIED, WITHDRAWN);
            case APPLIED -> EnumSet.of(NOT_APPLIED, INTERVIEW, OFFER, REJECTED, WITHDRAWN);
            case INTERVIEW -> EnumSet.of(NOT_APPLIED, OFFER, REJECTED, WITHDRAWN);
            case OFFER -> EnumSet.of(NOT_APPLIED, INTERVIEW, ACCEPTED, REJECTED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(NOT_APPLIED, WITHDRAWN);
            case REJECTED, WITHDRAWN -> EnumSet.of(NOT_APPLIED, APPLIED);
        };
    }

    /** Staying is always allowed. */
    public boolean canBecome(ApplicationStatus other) {
        return this == other || next().contains(other);
    }

    /** As stored and as sent: lower case. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ApplicationStatus fromStored(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
