package com.jobwise.profile;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One position held. Dates are {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; {@code endDate} is null while current.
 *
 * @param achievements the person's own bullets, in their order
 */
public record Experience(
        UUID id,
        String title,
        String company,
        @Nullable String location,
        String startDate,
        @Nullable String endDate,
        boolean isCurrent,
        @Nullable String description,
        List<String> achievements,
        @Nullable String enhancedDescription,
        EnhancementMetadata enhancementMetadata) {}
