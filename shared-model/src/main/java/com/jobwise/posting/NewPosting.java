package com.jobwise.posting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A posting about to be stored; nobody has applied to it yet.
 *
 * @param source where it came from, e.g. {@code user_created}
 * @param rawText what was pasted, null for a structured posting
 */
public record NewPosting(
        UUID id,
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
        PostingStatus status) {}
