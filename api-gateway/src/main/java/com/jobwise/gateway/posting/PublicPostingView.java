package com.jobwise.gateway.posting;

import com.jobwise.posting.EmploymentType;
import com.jobwise.posting.Requirement;
import com.jobwise.posting.SavedPosting;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A public posting, without what only an owner would know. */
record PublicPostingView(
        UUID id,
        String source,
        String title,
        String company,
        @Nullable String location,
        @Nullable String description,
        List<String> parsedKeywords,
        List<String> requirements,
        List<Requirement> requirementDetails,
        List<String> benefits,
        @Nullable String salaryRange,
        boolean remote,
        EmploymentType employmentType,
        Instant createdAt,
        Instant updatedAt) {

    static PublicPostingView of(SavedPosting saved) {
        var posting = saved.posting();
        return new PublicPostingView(
                posting.id(),
                posting.source(),
                posting.title(),
                posting.company(),
                posting.location(),
                posting.description(),
                posting.parsedKeywords(),
                posting.requirements().stream().map(Requirement::text).toList(),
                posting.requirements(),
                posting.benefits(),
                posting.salaryRange(),
                posting.remote(),
                posting.employmentType(),
                posting.createdAt(),
                posting.updatedAt());
    }
}
