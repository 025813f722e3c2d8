package com.jobwise.composer.letter;

import com.jobwise.composer.text.OwnText;
import com.jobwise.style.ExtractedStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The transitions of a style that only add. Those that claim a reason or a contrast would state what nobody said. */
final class Transitions {

    private static final Set<String> ADDING = Set.of(
            "furthermore",
            "additionally",
            "in addition",
            "moreover",
            "also",
            "besides",
            "beyond that",
            "on top of that",
            "what is more",
            "what's more");

    private Transitions() {}

    /** As they begin a sentence, in the style's order. */
    static List<String> of(@Nullable ExtractedStyle style) {
        if (style == null || style.vocabulary() == null || style.vocabulary().transitionPhrases() == null) {
            return List.of();
        }
        return style.vocabulary().transitionPhrases().stream()
                .flatMap(phrase -> Stream.of(OwnText.line(phrase).replaceFirst(",$", "")))
                .filter(phrase -> ADDING.contains(phrase.toLowerCase(Locale.ROOT)))
                .map(phrase -> phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1))
                .distinct()
                .toList();
    }
}
