package com.jobwise.gateway.sample;

import com.jobwise.generation.DocumentType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A sample as it is sent, by either way.
 *
 * @param filename at most 255 characters, without path
 */
record SampleRequest(
        @NotNull DocumentType documentType,
        @NotNull String text,
        @Size(max = 255) @Nullable String filename) {

    /** Nothing of the text. */
    @Override
    public String toString() {
        return "SampleRequest";
    }
}
