package com.jobwise.gateway.posting;

import com.jobwise.posting.ApplicationStatus;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code PUT /jobs/{id}/application}; what is left out is emptied.
 *
 * @param appliedDate {@code YYYY-MM-DD}
 * @param contact whom to ask
 * @param notes the person's own on the application as a whole
 * @param note for the history: about this step alone
 */
record ApplicationRequest(
        @NotNull ApplicationStatus status,
        @Nullable LocalDate appliedDate,
        @Size(max = 200) @Nullable String contact,
        @Size(max = 5000) @Nullable String notes,
        @Size(min = 1, max = 1000) @Nullable String note) {

    /** Nothing of what the person wrote. */
    @Override
    public String toString() {
        return "ApplicationRequest[status=" + status + "]";
    }
}
