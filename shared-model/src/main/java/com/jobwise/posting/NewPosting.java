package com.jobwise.posting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A posting about to be stored. */
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
