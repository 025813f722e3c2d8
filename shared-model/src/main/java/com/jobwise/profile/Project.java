package com.jobwise.profile;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A personal or professional project; {@code endDate} is null while it goes on. */
public record Project(
        UUID id,
        String name,
        String description,
        List<String> technologies,
        @Nullable String url,
        String startDate,
        @Nullable String endDate,
        @Nullable String enhancedDescription,
        EnhancementMetadata enhancementMetadata) {}
