package com.jobwise.gateway.posting;

import com.jobwise.posting.ApplicationStatus;
import com.jobwise.posting.EmploymentType;
import com.jobwise.posting.PostingStatus;
import com.jobwise.posting.SavedPosting;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code PUT /jobs/{id}}: all of a posting that can be changed. What is left out is emptied, except {@code source} and
 * {@code application_status}, which then stay as they are. The text once pasted is never changed.
 *
 * @param requirements plain; a wording that was there before keeps its importance
 * @param requirementDetails the same with importance, instead of {@code requirements}
 */
record PostingChange(
        @Size(min = 1, max = 50) @Nullable String source,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String company,
        @Size(max = 200) @Nullable String location,
        @Size(max = 10_000) @Nullable String description,
        @Size(max = 100) @Nullable List<@NotBlank @Size(max = 1000) String> requirements,
        @Size(max = 100) @Nullable List<@Valid @NotNull RequirementDetail> requirementDetails,
        @Size(max = 100) @Nullable List<@NotBlank @Size(max = 1000) String> benefits,
        @Size(max = 100) @Nullable String salaryRange,
        @Nullable Boolean remote,
        @Nullable EmploymentType employmentType,
        @Nullable PostingStatus status,
        @Nullable ApplicationStatus applicationStatus) {

    /** The change that changes nothing. */
    static PostingChange none(SavedPosting saved) {
        var posting = saved.posting();
        return new PostingChange(
                null,
                posting.title(),
                posting.company(),
                posting.location(),
                posting.description(),
                null,
                posting.requirements().stream()
                        .map(one -> new RequirementDetail(one.text(), one.importance()))
                        .toList(),
                posting.benefits(),
                posting.salaryRange(),
                posting.remote(),
                posting.employmentType(),
                posting.status(),
                null);
    }

    PostingChange withoutRequirements() {
        return new PostingChange(
                source,
                title,
                company,
                location,
                description,
                null,
                null,
                benefits,
                salaryRange,
                remote,
                employmentType,
                status,
                applicationStatus);
    }
}
