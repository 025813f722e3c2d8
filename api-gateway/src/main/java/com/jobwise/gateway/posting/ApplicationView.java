package com.jobwise.gateway.posting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.jobwise.posting.ApplicationStatus;
import com.jobwise.posting.JobApplication;
import com.jobwise.posting.SavedPosting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as clients see it.
 *
 * @param nextStatuses what {@code status} may become
 * @param createdAt when something was first said about it; null: never
 * @param revision of the posting, for the entity tag
 */
record ApplicationView(
        UUID jobId,
        ApplicationStatus status,
        List<ApplicationStatus> nextStatuses,
        @Nullable LocalDate appliedDate,
        @Nullable String contact,
        @Nullable String notes,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @JsonIgnore long revision) {

    static ApplicationView of(SavedPosting posting, JobApplication application) {
        var status = posting.posting().applicationStatus();
        return new ApplicationView(
                posting.id(),
                status,
                List.copyOf(status.next()),
                application.appliedDate(),
                application.contact(),
                application.notes(),
                application.createdAt(),
                application.updatedAt(),
                posting.revision());
    }
}
