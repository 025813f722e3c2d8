package com.jobwise.profile;

import com.jobwise.json.Jsonb;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** The aggregate as its tables hold it. A row without a version is new. */
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
        @ReadOnlyProperty @Nullable Instant updatedAt) {}
