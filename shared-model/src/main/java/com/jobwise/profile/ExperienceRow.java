package com.jobwise.profile;

import com.jobwise.json.Jsonb;
import com.jobwise.json.StoredValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

@Table("experiences")
record ExperienceRow(
        @Id UUID id,
        String title,
        String company,
        @Nullable String location,
        String startDate,
        @Nullable String endDate,
        boolean isCurrent,
        @Nullable String description,
        @Nullable Jsonb achievements,
        @Nullable String enhancedDescription,
        Jsonb enhancementMetadata) {

    static ExperienceRow of(Experience experience) {
        return new ExperienceRow(
                experience.id(),
                experience.title(),
                experience.company(),
                experience.location(),
                experience.startDate(),
                experience.endDate(),
                experience.isCurrent(),
                experience.description(),
                Jsonb.of(experience.achievements()),
                experience.enhancedDescription(),
                Jsonb.of(experience.enhancementMetadata()));
    }

    Experience toExperience() {
        return new Experience(
                id,
                title,
                company,
                location,
                startDate,
                endDate,
                isCurrent,
                description,
                StoredValue.texts(achievements),
                enhancedDescription,
                enhancementMetadata.as(EnhancementMetadata.class));
    }
}
