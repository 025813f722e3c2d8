package com.jobwise.posting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a posting wants something, read from its wording. */
public enum Importance {
    @JsonProperty("must")
    MUST(3),
    @JsonProperty("core")
    CORE(2),
    @JsonProperty("nice")
    NICE(1);

    private final int weight;

    Importance(int weight) {
        this.weight = weight;
    }

    /** Weight in the coverage formula of the match report: must 3, core 2, nice 1. */
    public int weight() {
        return weight;
    }
}
