package com.jobwise.composer.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Other words for a letter: whole paragraphs, by the part's id. */
public record LetterWordings(Map<String, Paragraph> paragraphs) {

    public static final LetterWordings NONE = new LetterWordings(Map.of());

    /**
     * @param sentences that stand; none: the rules engine's paragraph is printed
     * @param reason why it is, where sentences were offered
     */
    public record Paragraph(
            List<Wording.Reworded> sentences, @Nullable String reason) {}

    public Optional<Paragraph> of(String part) {
        return Optional.ofNullable(paragraphs.get(part));
    }
}
