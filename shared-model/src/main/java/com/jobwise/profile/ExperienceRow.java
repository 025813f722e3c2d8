package com.jobwise.profile;

import com.jobwise.json.Jsonb;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import tools.jackson.core.type.TypeReference;

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

    static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

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

    Experience experience() {
        return new Experience(
                id,
                title,
                company,
                location,
                startDate,
                endDate,
                isCurrent,
                description,
                texts(achievements),
                enhancedDescription,
                enhancementMetadata.as(EnhancementMetadata.class));
    }

    static List<String> texts(@Nullable Jsonb list) {
        return list == null ? List.of() : List.copyOf(list.as(TEXTS));
    }
}
