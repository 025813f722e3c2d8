package com.jobwise.gateway.posting;

import com.jobwise.posting.ApplicationStatus;
import com.jobwise.posting.EmploymentType;
import com.jobwise.posting.PostingStatus;
import com.jobwise.posting.SavedPosting;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Body of {@code PATCH /jobs/{id}}: any of the fields of {@link PostingChange}. For the OpenAPI document only; absent and null
 * differ, which a record cannot tell, so the body is merged as JSON.
 */
record PostingPatch(
        @Size(min = 1, max = 50) @Nullable String source,
        @Size(min = 1, max = 200) @Nullable String title,
        @Size(min = 1, max = 200) @Nullable String company,
        @Size(max = 200) @Nullable String location,
        @Size(max = 10_000) @Nullable String description,
        @Size(max = 100) @Nullable List<@Size(min = 1, max = 1000) String> requirements,
        @Size(max = 100) @Nullable List<RequirementDetail> requirementDetails,
        @Size(max = 100) @Nullable List<@Size(min = 1, max = 1000) String> benefits,
        @Size(max = 100) @Nullable String salaryRange,
        @Nullable Boolean remote,
        @Nullable EmploymentType employmentType,
        @Nullable PostingStatus status,
        @Nullable ApplicationStatus applicationStatus) {

    /** What a patch is merged into: requirements sent in the one form take the place of those in the other. */
    static PostingChange base(SavedPosting saved, JsonNode patch) {
        var all = PostingChange.none(saved);
        return patch.has("requirements") ? all.withoutRequirements() : all;
    }
}
