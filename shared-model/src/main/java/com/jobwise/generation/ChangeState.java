package com.jobwise.generation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a person thinks of a model's wording. It stands in the document unless it is rejected. */
public enum ChangeState {
    @JsonProperty("proposed")
    PROPOSED,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("rejected")
    REJECTED
}
