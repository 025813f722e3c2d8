package com.jobwise.profile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A profile about to be stored. Ids, the children's too, come from the caller; children in the person's own order. */
public record NewProfile(
        UUID id,
        PersonalInfo personalInfo,
        @Nullable String professionalSummary,
        Skills skills,
        Map<String, Object> customFields,
        List<Experience> experiences,
        List<Education> education,
        List<Project> projects) {}
