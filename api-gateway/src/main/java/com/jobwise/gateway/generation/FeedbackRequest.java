package com.jobwise.gateway.generation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person thinks of a document.
 *
 * @param rating 1, useless, to 5, sent as it is
 * @param tags own words to find it by
 */
record FeedbackRequest(
        @NotNull @Min(1) @Max(5) Integer rating,
        @Nullable @Size(max = 2000) String comment,
        @Nullable @Size(max = 10) List<@NotBlank @Size(max = 50) String> tags) {}
