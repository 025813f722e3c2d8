package com.jobwise.posting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A posting as stored in {@code jobs}.
 *
 * @param userId null for a public posting
 * @param rawText what was pasted, null for a structured posting
 * @param requirements verbatim spans with their importance, in the posting's order
 * @param version raised by a change of what rankings read; they remember which version they saw
 */
public record JobPosting(
        UUID id,
        @Nullable Integer userId,
        String source,
        String title,
        String company,
        @Nullable String location,
        @Nullable String description,
        @Nullable String rawText,
        List<String> parsedKeywords,
        List<Requirement> requirements,
        List<String> benefits,
        @Nullable String salaryRange,
        boolean remote,
        EmploymentType employmentType,
        PostingStatus status,
        ApplicationStatus applicationStatus,
        long version,
        Instant createdAt,
        Instant updatedAt) {}
