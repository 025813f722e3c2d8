package com.jobwise.enhancement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a run found for one text. One element of {@code enhancements.items}.
 *
 * @param id of the profile for its summary, of the experience or project for its description; an achievement has one of its own
 * @param entry the profile, experience or project the text belongs to
 * @param line which of the experience's achievements it was; -1 for other texts
 * @param before the text as it was when the run read it
 * @param after the other wording; null unless suggested
 * @param reasons codes of the truth gate or of ours, why there is no suggestion
 */
public record EnhancedText(
        UUID id,
        Kind kind,
        UUID entry,
        int line,
        String before,
        @Nullable String after,
        Outcome outcome,
        List<String> reasons,
        @Nullable Double confidence,
        List<String> improvements,
        boolean decided) {

    /** What text it is. */
    public enum Kind {
        @JsonProperty("summary")
        SUMMARY,
        @JsonProperty("experience")
        EXPERIENCE,
        @JsonProperty("project")
        PROJECT,
        @JsonProperty("achievement")
        ACHIEVEMENT
    }

    /** What became of it. */
    public enum Outcome {
        @JsonProperty("suggested")
        SUGGESTED,
        @JsonProperty("unchanged")
        UNCHANGED,
        @JsonProperty("refused")
        REFUSED,
        /** Its person changed the text while the run was at it. */
        @JsonProperty("dropped")
        DROPPED
    }

    /** The same, as its person changed the text meanwhile. */
    public EnhancedText droppedFor(String reason) {
        return new EnhancedText(
                id, kind, entry, line, before, null, Outcome.DROPPED, List.of(reason), null, List.of(), decided);
    }

    public EnhancedText withDecision() {
        return new EnhancedText(id, kind, entry, line, before, after, outcome, reasons, confidence, improvements, true);
    }
}
