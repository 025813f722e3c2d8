package com.jobwise.gateway.profile;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.Project;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project. What only we write may be sent back as it was read; it is not taken over.
 *
 * @param id of a stored entry; none for a new one
 * @param endDate null while it goes on
 */
@SoundSpan
@JsonIgnoreProperties({"enhanced_description", "enhancement_metadata"})
record ProjectRequest(
        @Nullable UUID id,
        @NotBlank @Size(max = 100) @OneLine String name,
        @NotBlank @Size(max = 1000) String description,
        @Size(max = 100) List<@NotBlank @Size(max = 100) @OneLine String> technologies,
        @Size(max = 200) @WebAddress @Nullable String url,
        @NotNull @PartialDate String startDate,
        @PartialDate @Nullable String endDate)
        implements Span, EntryRequest<Project> {

    ProjectRequest(
            @Nullable UUID id,
            String name,
            String description,
            @Nullable List<String> technologies,
            @Nullable String url,
            String startDate,
            @Nullable String endDate) {
        this.id = id;
        this.name = name;
        this.description = description;
        this.technologies = technologies == null ? List.of() : technologies;
        this.url = url;
        this.startDate = startDate;
        this.endDate = endDate;
    }

    @Override
    public Project toEntry(UUID entryId) {
        return entry(entryId, null, EnhancementMetadata.NONE);
    }

    @Override
    public Project over(Project existing) {
        return description.strip().equals(existing.description())
                ? entry(existing.id(), existing.enhancedDescription(), existing.enhancementMetadata())
                : toEntry(existing.id());
    }

    private Project entry(UUID entryId, @Nullable String enhanced, EnhancementMetadata metadata) {
        return new Project(
                entryId,
                name.strip(),
                description.strip(),
                Texts.stripped(technologies),
                url,
                startDate,
                endDate,
                enhanced,
                metadata);
    }
}
