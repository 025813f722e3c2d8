package com.jobwise.gateway.generation;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GenerationOptions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Many documents at once, from one profile and with one set of options: either every type for every job, or pair by pair.
 *
 * @param documentTypes for {@code jobIds}; a resume when absent
 * @param items pairs, instead of the two lists
 * @param profileId the newest profile when absent
 */
record BatchRequest(
        @Nullable @Size(min = 1, max = 2) List<@NotNull DocumentType> documentTypes,
        @Nullable @Size(min = 1, max = 20) List<@NotNull UUID> jobIds,
        @Nullable @Size(min = 1, max = 40) List<@NotNull @Valid Item> items,
        @Nullable UUID profileId,
        @Valid @Nullable OptionsRequest options,
        @Nullable @Size(max = 500) String customPrompt) {

    record Item(@NotNull UUID jobId, @NotNull DocumentType documentType) {}

    /**
     * One per document; what is named twice is wanted once.
     *
     * @throws ApiException 422 unless exactly one form is used
     */
    List<Item> pairs() {
        if (items != null && jobIds == null && documentTypes == null) {
            return items.stream().distinct().toList();
        }
        if (items != null || jobIds == null) {
            throw ApiException.unprocessable(
                    "one_form_of_batch", "Send either job_ids, with document_types if you like, or items.");
        }
        var types = documentTypes == null ? List.of(DocumentType.RESUME) : documentTypes;
        return jobIds.stream()
                .flatMap(job -> types.stream().map(type -> new Item(job, type)))
                .distinct()
                .toList();
    }

    GenerationOptions allOptions() {
        return options == null ? GenerationOptions.DEFAULTS : options.options();
    }
}
