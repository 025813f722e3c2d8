package com.jobwise.work;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a work item asks for; column {@code work_items.kind}. Each kind has a queue and a worker of its own. */
public enum WorkKind {
    @JsonProperty("generation")
    GENERATION,
    @JsonProperty("ranking")
    RANKING,
    @JsonProperty("style")
    STYLE;

    /** As stored and as sent: lower case. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static WorkKind fromStored(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
