package com.jobwise.gateway.ranking;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a ranking is not, or no longer, what a new document would be made from. */
enum StaleReason {
    @JsonProperty("not_completed")
    NOT_COMPLETED('n'),
    @JsonProperty("superseded")
    SUPERSEDED('s'),
    @JsonProperty("profile_changed")
    PROFILE_CHANGED('p'),
    @JsonProperty("posting_changed")
    POSTING_CHANGED('j');

    private final char mark;

    StaleReason(char mark) {
        this.mark = mark;
    }

    /** In the entity tag: freshness is part of what is shown, but no part of the row. */
    char mark() {
        return mark;
    }
}
