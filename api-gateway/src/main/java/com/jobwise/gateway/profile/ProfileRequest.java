package com.jobwise.gateway.profile;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code POST /profiles} and {@code PUT /profiles/{id}}: the whole profile. Absent lists are empty ones. What only we write may
 * be sent back as it was read; it is not taken over.
 *
 * @param professionalSummary 10 to 2000 characters
 * @param customFields anything else the person wants kept, as JSON
 */
@JsonIgnoreProperties({
    "id",
    "user_id",
    "enhanced_professional_summary",
    "enhancement_metadata",
    "version",
    "created_at",
    "updated_at"
})
record ProfileRequest(
        @NotNull @Valid PersonalInfoRequest personalInfo,
        @Size(min = 10, max = 2000) @Nullable String professionalSummary,
        @Valid @Nullable SkillsRequest skills,
        @CustomFieldLimits Map<String, Object> customFields,
        @Size(max = 100) List<@NotNull @Valid ExperienceRequest> experiences,
        @Size(max = 100) List<@NotNull @Valid EducationRequest> education,
        @Size(max = 100) List<@NotNull @Valid ProjectRequest> projects) {

    ProfileRequest(
            PersonalInfoRequest personalInfo,
            @Nullable String professionalSummary,
            @Nullable SkillsRequest skills,
            @Nullable Map<String, Object> customFields,
            @Nullable List<ExperienceRequest> experiences,
            @Nullable List<EducationRequest> education,
            @Nullable List<ProjectRequest> projects) {
        this.personalInfo = personalInfo;
        this.professionalSummary = professionalSummary == null ? null : professionalSummary.strip();
        this.skills = skills;
        this.customFields = customFields == null ? Map.of() : customFields;
        this.experiences = experiences == null ? List.of() : experiences;
        this.education = education == null ? List.of() : education;
        this.projects = projects == null ? List.of() : projects;
    }

    /** Nothing of a person. */
    @Override
    public String toString() {
        return "ProfileRequest";
    }
}
