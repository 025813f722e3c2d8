package com.jobwise.profile;

import com.jobwise.json.Jsonb;
import com.jobwise.json.StoredValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

@Table("projects")
record ProjectRow(
        @Id UUID id,
        String name,
        String description,
        @Nullable Jsonb technologies,
        @Nullable String url,
        String startDate,
        @Nullable String endDate,
        @Nullable String enhancedDescription,
        Jsonb enhancementMetadata) {

    static ProjectRow of(Project project) {
        return new ProjectRow(
                project.id(),
                project.name(),
                project.description(),
                Jsonb.of(project.technologies()),
                project.url(),
                project.startDate(),
                project.endDate(),
                project.enhancedDescription(),
                Jsonb.of(project.enhancementMetadata()));
    }

    Project toProject() {
        return new Project(
                id,
                name,
                description,
                StoredValue.texts(technologies),
                url,
                startDate,
                endDate,
                enhancedDescription,
                enhancementMetadata.as(EnhancementMetadata.class));
    }
}
