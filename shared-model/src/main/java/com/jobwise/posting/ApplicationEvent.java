package com.jobwise.posting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of an application's timeline. Table {@code job_application_events}.
 *
 * @param number from 1, in the order in which the steps happened
 * @param from the state before; equal to {@code to} when only a note was made
 * @param note up to 1000 characters
 */
public record ApplicationEvent(
        int number,
        ApplicationStatus from,
        ApplicationStatus to,
        @Nullable String note,
        Instant createdAt) {}
