package com.jobwise.profile;

import com.jobwise.json.Jsonb;
import com.jobwise.json.StoredValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import tools.jackson.core.type.TypeReference;

@Table("master_profiles")
record ProfileRow(
        @Id UUID id,
        int userId,
        Jsonb personalInfo,
        @Nullable String professionalSummary,
        @Nullable String enhancedProfessionalSummary,
        Jsonb enhancementMetadata,
        Jsonb skills,
        Jsonb customFields,

        @MappedCollection(idColumn = "profile_id", keyColumn = "position")
        List<ExperienceRow> experiences,

        @MappedCollection(idColumn = "profile_id", keyColumn = "position")
        List<EducationRow> education,

        @MappedCollection(idColumn = "profile_id", keyColumn = "position")
        List<ProjectRow> projects,

        @Version @Nullable Long version,
        @ReadOnlyProperty @Nullable Instant createdAt,
        @ReadOnlyProperty @Nullable Instant updatedAt) {

    private static final TypeReference<Map<String, Object>> CUSTOM_FIELDS = new TypeReference<>() {};

    static ProfileRow of(int userId, NewProfile profile) {
        return new ProfileRow(
                profile.id(),
                userId,
                Jsonb.of(profile.personalInfo()),
                profile.professionalSummary(),
                null,
                Jsonb.of(EnhancementMetadata.NONE),
                Jsonb.of(profile.skills()),
                Jsonb.of(profile.customFields()),
                profile.experiences().stream().map(ExperienceRow::of).toList(),
                profile.education().stream().map(EducationRow::of).toList(),
                profile.projects().stream().map(ProjectRow::of).toList(),
                null,
                null,
                null);
    }

    static ProfileRow of(MasterProfile profile) {
        return new ProfileRow(
                profile.id(),
                profile.userId(),
                Jsonb.of(profile.personalInfo()),
                profile.professionalSummary(),
                profile.enhancedProfessionalSummary(),
                Jsonb.of(profile.enhancementMetadata()),
                Jsonb.of(profile.skills()),
                Jsonb.of(profile.customFields()),
                profile.experiences().stream().map(ExperienceRow::of).toList(),
                profile.education().stream().map(EducationRow::of).toList(),
                profile.projects().stream().map(ProjectRow::of).toList(),
                profile.version(),
                profile.createdAt(),
                profile.updatedAt());
    }

    MasterProfile toProfile() {
        return new MasterProfile(
                id,
                userId,
                personalInfo.as(PersonalInfo.class),
                professionalSummary,
                enhancedProfessionalSummary,
                enhancementMetadata.as(EnhancementMetadata.class),
                skills.as(Skills.class),
                customFields.as(CUSTOM_FIELDS),
                experiences.stream().map(ExperienceRow::toExperience).toList(),
                education.stream().map(EducationRow::toEducation).toList(),
                projects.stream().map(ProjectRow::toProject).toList(),
                StoredValue.of(version),
                StoredValue.of(createdAt),
                StoredValue.of(updatedAt));
    }
}
