package com.jobwise.composer.letter;

import com.jobwise.composer.text.OwnText;
import com.jobwise.generation.GenerationOptions;
import com.jobwise.style.ExtractedStyle;
import com.jobwise.style.ExtractedStyle.Salutation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a letter greets and takes leave. A style's own form is taken only if it consists of words everybody uses: a name of the
 * sample can never come along.
 */
final class Salutations {

    private static final Set<String> GREETING_WORDS = words(
            "dear hello hi hey there good day morning afternoon greetings to whom it may concern hiring manager team recruiting recruitment recruiter committee search selection sir madam or and ladies gentlemen the all everyone");

    private static final Set<String> CLOSING_WORDS = words(
            "best kind kindest warm warmest regards wishes yours sincerely faithfully truly respectfully cordially cheers thanks thank you many with and all the very take care warmly until soon");

    private static final Set<String> SALUTES = words("dear hello hi hey");

    private Salutations() {}

    static String greeting(@Nullable ExtractedStyle style, GenerationOptions options) {
        var own = form(style, Salutation::greeting, GREETING_WORDS);
        var name = OwnText.line(options.hiringManagerName());
        if (name.isEmpty()) {
            return own.orElse("Dear Hiring Manager,");
        }
        var salute = own.map(form -> form.split("[ ,]")[0])
                .filter(word -> SALUTES.contains(word.toLowerCase(java.util.Locale.ROOT)));
        return salute.orElse("Dear") + " " + name.replaceFirst("[,.:;]+$", "") + ",";
    }

    static String closing(@Nullable ExtractedStyle style, Bucket bucket) {
        return form(style, Salutation::closing, CLOSING_WORDS)
                .orElse(
                        switch (bucket) {
                            case PLAIN -> "Best wishes,";
                            case NEUTRAL -> "Kind regards,";
                            case FORMAL -> "Yours sincerely,";
                        });
    }

    /** Whether a style's own form is usable, so that a report can tell. */
    static boolean followsGreeting(ExtractedStyle style) {
        return form(style, Salutation::greeting, GREETING_WORDS).isPresent();
    }

    static boolean followsClosing(ExtractedStyle style) {
        return form(style, Salutation::closing, CLOSING_WORDS).isPresent();
    }

    private static Optional<String> form(
            @Nullable ExtractedStyle style, Function<Salutation, @Nullable String> part, Set<String> allowed) {
        if (style == null || style.salutation() == null) {
            return Optional.empty();
        }
        var text = OwnText.line(part.apply(style.salutation())).replaceFirst("[,.:;!]+$", "");
        var known = Arrays.stream(text.toLowerCase(java.util.Locale.ROOT).split("[ ,/]+"))
                .allMatch(allowed::contains);
        return text.isEmpty() || !known ? Optional.empty() : Optional.of(text + ",");
    }

    private static Set<String> words(String line) {
        return Set.copyOf(List.of(line.split(" ")));
    }
}
