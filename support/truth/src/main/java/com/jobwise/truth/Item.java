package com.jobwise.truth;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a profile that a statement may rest on.
 *
 * @param lines the person's own words
 * @param retold words of a model that the person let stand; a source only where they are cited
 * @param structure title, employer, dates and the like, as short texts
 * @param span null for what has no dates
 */
record Item(
        UUID id,
        Kind kind,
        String title,
        String employer,
        List<String> lines,
        List<String> retold,
        List<String> structure,
        @Nullable Span span) {

    /** What a part is, and words that may be said of each of its kind. */
    enum Kind {
        PROFILE(""),
        EXPERIENCE("worked employed job role joined"),
        PROJECT("project"),
        EDUCATION(
                "studied studies education completed finished holds hold course trained training attended earned obtained learned trade qualified"),
        SKILL("skill"),
        CERTIFICATE("certified certificate certification holder holds earned obtained passed completed"),
        LANGUAGE("language speak speaking spoken speaker");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static Item named(UUID id, Kind kind, String name, List<String> structure) {
        return new Item(id, kind, name, "", List.of(), List.of(), structure, null);
    }
}
