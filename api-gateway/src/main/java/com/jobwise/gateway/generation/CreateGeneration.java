package com.jobwise.gateway.generation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for a document.
 *
 * @param profileId the newest profile when absent
 * @param options as an object; flat beside {@code job_id}, as the original's clients send them, they end up here too
 */
record CreateGeneration(
        @NotNull UUID jobId,
        @Nullable UUID profileId,
        @Valid OptionsRequest options,
        @Nullable @Size(max = 500) String customPrompt) {

    /** What the object says wins over what stands beside it. */
    @JsonCreator
    static CreateGeneration of(
            @JsonProperty("job_id") UUID jobId,
            @JsonProperty("profile_id") @Nullable UUID profileId,
            @JsonProperty("options") @Nullable OptionsRequest options,
            @JsonProperty("custom_prompt") @Nullable String customPrompt,
            @JsonProperty("max_experiences") @Nullable Integer maxExperiences,
            @JsonProperty("max_projects") @Nullable Integer maxProjects,
            @JsonProperty("include_summary") @Nullable Boolean includeSummary,
            @JsonProperty("tone") @Nullable String tone,
            @JsonProperty("length") @Nullable String length,
            @JsonProperty("company_name") @Nullable String companyName,
            @JsonProperty("hiring_manager_name") @Nullable String hiringManagerName,
            @JsonProperty("max_paragraphs") @Nullable Integer maxParagraphs,
            @JsonProperty("language") @Nullable String language) {
        var flat = new OptionsRequest(
                maxExperiences,
                maxProjects,
                includeSummary,
                tone,
                length,
                companyName,
                hiringManagerName,
                maxParagraphs,
                language);
        var nested = options == null ? OptionsRequest.NONE : options;
        return new CreateGeneration(jobId, profileId, nested.orElse(flat), customPrompt);
    }
}
