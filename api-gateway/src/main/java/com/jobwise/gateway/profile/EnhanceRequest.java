package com.jobwise.gateway.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.jobwise.enhancement.EnhancementWish;
import com.jobwise.enhancement.EnhancementWish.Part;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code POST /profiles/{id}/enhance}, which may be left out.
 *
 * @param texts which texts to look at; all of them unless said
 * @param style whether to write in one's own measured style, if there is one; false unless said
 * @param customWish what else to heed, in one's own words
 */
record EnhanceRequest(
        @Size(min = 1, max = 4) @Nullable List<@NotNull Which> texts,
        @Nullable Boolean style,
        @Size(max = 500) @Nullable String customWish) {

    static final EnhanceRequest EVERYTHING = new EnhanceRequest(null, null, null);

    enum Which {
        @JsonProperty("summary")
        SUMMARY(EnumSet.of(Part.SUMMARY)),
        @JsonProperty("experiences")
        EXPERIENCES(EnumSet.of(Part.EXPERIENCES)),
        @JsonProperty("projects")
        PROJECTS(EnumSet.of(Part.PROJECTS)),
        @JsonProperty("all")
        ALL(EnumSet.allOf(Part.class));

        private final Set<Part> parts;

        Which(Set<Part> parts) {
            this.parts = Set.copyOf(parts);
        }
    }

    EnhancementWish toWish() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        (texts == null ? List.of(Which.ALL) : texts).forEach(one -> parts.addAll(one.parts));
        return new EnhancementWish(parts, Boolean.TRUE.equals(style), Texts.orNull(customWish));
    }
}
