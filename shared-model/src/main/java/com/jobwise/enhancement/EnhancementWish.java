package com.jobwise.enhancement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants reworded. Column {@code enhancements.wish}.
 *
 * @param style whether to write in the person's own measured style, if there is one
 * @param customWish in their words, at most 500 characters
 */
public record EnhancementWish(
        Set<Part> texts, boolean style, @Nullable String customWish) {

    /** Texts of a profile. */
    public enum Part {
        @JsonProperty("summary")
        SUMMARY,
        @JsonProperty("experiences")
        EXPERIENCES,
        @JsonProperty("projects")
        PROJECTS
    }
}
