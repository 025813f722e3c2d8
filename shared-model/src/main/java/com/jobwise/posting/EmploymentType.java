package com.jobwise.posting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Column {@code jobs.employment_type}. */
public enum EmploymentType {
    @JsonProperty("full_time")
    FULL_TIME,
    @JsonProperty("part_time")
    PART_TIME,
    @JsonProperty("contract")
    CONTRACT,
    @JsonProperty("temporary")
    TEMPORARY,
    @JsonProperty("internship")
    INTERNSHIP;

    /** As stored and as sent: lower case. */
    public String stored() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static EmploymentType fromStored(String stored) {
        return valueOf(stored.toUpperCase(java.util.Locale.ROOT));
    }
}
