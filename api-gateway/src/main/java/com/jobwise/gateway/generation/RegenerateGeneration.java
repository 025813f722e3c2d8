package com.jobwise.gateway.generation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is to be different this time; all else stays as it was. */
record RegenerateGeneration(
        @Valid @Nullable OptionsRequest options,
        @Nullable @Size(max = 500) String customPrompt) {

    OptionsRequest allOptions() {
        return options == null
                ? new OptionsRequest(null, null, null, null, null, null, null, null, null, null)
                : options;
    }
}
