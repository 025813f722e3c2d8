package com.jobwise.gateway.posting;

import com.jobwise.posting.Importance;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A requirement as a person states it.
 *
 * @param importance read from the wording unless said
 */
record RequirementDetail(
        @NotBlank @Size(max = 1000) String text, @Nullable Importance importance) {}
