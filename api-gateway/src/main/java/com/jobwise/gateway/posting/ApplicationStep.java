package com.jobwise.gateway.posting;

import com.jobwise.posting.ApplicationEvent;
import com.jobwise.posting.ApplicationStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an application's history.
 *
 * @param number from 1, in the order in which the steps happened
 * @param fromStatus equal to {@code to_status} when only a note was made
 */
record ApplicationStep(
        int number,
        ApplicationStatus fromStatus,
        ApplicationStatus toStatus,
        @Nullable String note,
        Instant createdAt) {

    static ApplicationStep of(ApplicationEvent event) {
        return new ApplicationStep(event.number(), event.from(), event.to(), event.note(), event.createdAt());
    }
}
