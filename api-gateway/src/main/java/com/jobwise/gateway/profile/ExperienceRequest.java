package com.jobwise.gateway.profile;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.Experience;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One position held. What only we write may be sent back as it was read; it is not taken over.
 *
 * @param id of a stored entry; none for a new one
 * @param isCurrent false unless said; a position that is over may lack its end
 */
@SoundSpan
@JsonIgnoreProperties({"enhanced_description", "enhancement_metadata"})
record ExperienceRequest(
        @Nullable UUID id,
        @NotBlank @Size(max = 100) @OneLine String title,
        @NotBlank @Size(max = 100) @OneLine String company,
        @Size(max = 100) @OneLine @Nullable String location,
        @NotNull @PartialDate String startDate,
        @PartialDate @Nullable String endDate,
        boolean isCurrent,
        @Size(max = 2000) @Nullable String description,
        @Size(max = 100) List<@NotBlank @Size(max = 1000) String> achievements)
        implements Span, EntryRequest<Experience> {

    ExperienceRequest(
            @Nullable UUID id,
            String title,
            String company,
            @Nullable String location,
            String startDate,
            @Nullable String endDate,
            boolean isCurrent,
            @Nullable String description,
            @Nullable List<String> achievements) {
        this.id = id;
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

    @Override
    public Experience toEntry(UUID entryId) {
        return entry(entryId, null, EnhancementMetadata.NONE);
    }

    @Override
    public Experience over(Experience existing) {
        return Objects.equals(Texts.orNull(description), existing.description())
                ? entry(existing.id(), existing.enhancedDescription(), existing.enhancementMetadata())
                : toEntry(existing.id());
    }

    private Experience entry(UUID entryId, @Nullable String enhanced, EnhancementMetadata metadata) {
        return new Experience(
                entryId,
                title.strip(),
                company.strip(),
                Texts.orNull(location),
                startDate,
                endDate,
                isCurrent,
                Texts.orNull(description),
                Texts.stripped(achievements),
                enhanced,
                metadata);
    }
}
