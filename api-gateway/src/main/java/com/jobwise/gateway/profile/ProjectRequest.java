package com.jobwise.gateway.profile;

import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.Project;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param endDate null while it goes on */
@SoundSpan
record ProjectRequest(
        @NotBlank @Size(max = 100) @OneLine String name,
        @NotBlank @Size(max = 1000) String description,
        @Size(max = 100) List<@NotBlank @Size(max = 100) @OneLine String> technologies,
        @Size(max = 200) @WebAddress @Nullable String url,
        @NotNull @PartialDate String startDate,
        @PartialDate @Nullable String endDate)
        implements Span {

    ProjectRequest(
            String name,
            String description,
            @Nullable List<String> technologies,
            @Nullable String url,
            String startDate,
            @Nullable String endDate) {
        this.name = name;
        this.description = description;
        this.technologies = technologies == null ? List.of() : technologies;
        this.url = url;
        this.startDate = startDate;
        this.endDate = endDate;
    }

    Project toProject(UUID id) {
        return new Project(
                id, name.strip(), description, technologies, url, startDate, endDate, null, EnhancementMetadata.NONE);
    }
}
