package com.jobwise.gateway.posting;

import com.jobwise.posting.ApplicationStatus;
import com.jobwise.posting.EmploymentType;
import com.jobwise.posting.PostingStatus;
import com.jobwise.posting.Requirement;
import com.jobwise.posting.SavedPosting;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A posting as clients see it.
 *
 * @param sourceUrl the page it was read from
 * @param requirements plain, as the schema document has them
 * @param requirementDetails the same with their importance, in the same order
 * @param version raised by a change of what rankings read
 * @param revision raised by every change; the entity tag of {@code GET /jobs/{id}}
 */
record PostingView(
        UUID id,
        @Nullable Integer userId,
        String source,
        @Nullable String sourceUrl,
        String title,
        String company,
        @Nullable String location,
        @Nullable String description,
        @Nullable String rawText,
        List<String> parsedKeywords,
        List<String> requirements,
        List<Requirement> requirementDetails,
        List<String> benefits,
        @Nullable String salaryRange,
        boolean remote,
        EmploymentType employmentType,
        PostingStatus status,
        ApplicationStatus applicationStatus,
        long version,
        long revision,
        Instant createdAt,
        Instant updatedAt) {

    static PostingView of(SavedPosting saved) {
        var posting = saved.posting();
        return new PostingView(
                posting.id(),
                posting.userId(),
                posting.source(),
                saved.sourceUrl(),
                posting.title(),
                posting.company(),
                posting.location(),
                posting.description(),
                posting.rawText(),
                posting.parsedKeywords(),
                posting.requirements().stream().map(Requirement::text).toList(),
                posting.requirements(),
                posting.benefits(),
                posting.salaryRange(),
                posting.remote(),
                posting.employmentType(),
                posting.status(),
                posting.applicationStatus(),
                posting.version(),
                saved.revision(),
                posting.createdAt(),
                posting.updatedAt());
    }
}
