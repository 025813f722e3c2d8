package com.jobwise.gateway.profile;

import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.Experience;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One position held.
 *
 * @param isCurrent false unless said; a position that is over may lack its end
 */
@SoundSpan
record ExperienceRequest(
        @NotBlank @Size(max = 100) @OneLine String title,
        @NotBlank @Size(max = 100) @OneLine String company,
        @Size(max = 100) @OneLine @Nullable String location,
        @NotNull @PartialDate String startDate,
        @PartialDate @Nullable String endDate,
        boolean isCurrent,
        @Size(max = 2000) @Nullable String description,
        @Size(max = 100) List<@NotBlank @Size(max = 1000) String> achievements)
        implements Span {

    ExperienceRequest(
            String title,
            String company,
            @Nullable String location,
            String startDate,
            @Nullable String endDate,
            boolean isCurrent,
            @Nullable String description,
            @Nullable List<String> achievements) {
        this.title = title;
        this.company = company;
        this.location = location;
        this.startDate = startDate;
        this.endDate = endDate;
        this.isCurrent = isCurrent;
        this.description = description;
        this.achievements = achievements == null ? List.of() : achievements;
    }

    @Override
    public boolean goesOn() {
        return isCurrent;
    }

    Experience toExperience(UUID id) {
        return new Experience(
                id,
                title.strip(),
                company.strip(),
                location,
                startDate,
                endDate,
                isCurrent,
                description,
                achievements,
                null,
                EnhancementMetadata.NONE);
    }
}
