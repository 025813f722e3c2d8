package com.jobwise.gateway.generation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for a document. Options stand in an object, or flat beside {@code job_id} as the original's clients send them; their
 * limits are repeated here, so that a complaint names them where their sender put them.
 *
 * @param profileId the newest profile when absent
 * @param options what it says wins over what stands beside it
 */
record CreateGeneration(
        @NotNull UUID jobId,
        @Nullable UUID profileId,
        @Valid @Nullable OptionsRequest options,
        @Nullable @Size(max = 500) String customPrompt,
        @Nullable @Min(1) @Max(10) Integer maxExperiences,
        @Nullable @Min(0) @Max(5) Integer maxProjects,
        @Nullable Boolean includeSummary,
        @Nullable @Size(min = 1, max = 50) String tone,

        @Nullable @Pattern(regexp = OptionsRequest.LENGTHS, message = OptionsRequest.LENGTHS_MESSAGE)
        String length,

        @Nullable @Size(min = 1, max = 100) String companyName,
        @Nullable @Size(min = 1, max = 100) String hiringManagerName,
        @Nullable @Min(3) @Max(6) Integer maxParagraphs,

        @Nullable @Pattern(regexp = OptionsRequest.LANGUAGES, message = OptionsRequest.LANGUAGES_MESSAGE)
        String language,

        @Nullable Boolean rewrite) {

    OptionsRequest allOptions() {
        var flat = new OptionsRequest(
                maxExperiences,
                maxProjects,
                includeSummary,
                tone,
                length,
                companyName,
                hiringManagerName,
                maxParagraphs,
                language,
                rewrite);
        return options == null ? flat : options.orElse(flat);
    }
}
