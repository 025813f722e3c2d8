package com.jobwise.gateway.profile;

import org.jspecify.annotations.Nullable;

/** Something with a beginning and perhaps an end. */
interface Span {

    @Nullable
    String startDate();

    @Nullable
    String endDate();

    /** Whether it is said to go on. */
    default boolean goesOn() {
        return false;
    }
}
