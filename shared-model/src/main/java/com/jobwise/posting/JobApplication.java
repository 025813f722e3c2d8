package com.jobwise.posting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an application beside its state. Table {@code job_applications}.
 *
 * @param contact whom to ask, up to 200 characters
 * @param notes the person's own, up to 5000 characters
 */
public record JobApplication(
        @Nullable LocalDate appliedDate,
        @Nullable String contact,
        @Nullable String notes,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {

    /** Of a posting nobody has said anything about. */
    public static final JobApplication NONE = new JobApplication(null, null, null, null, null);
}
