package com.jobwise.profile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything a person says of themselves, as one aggregate.
 *
 * @param version raised by every change of the aggregate; rankings remember which version they saw
 */
public record MasterProfile(
        UUID id,
        int userId,
        PersonalInfo personalInfo,
        @Nullable String professionalSummary,
        @Nullable String enhancedProfessionalSummary,
        EnhancementMetadata enhancementMetadata,
        Skills skills,
        Map<String, Object> customFields,
        List<Experience> experiences,
        List<Education> education,
        List<Project> projects,
        long version,
        Instant createdAt,
        Instant updatedAt) {}
