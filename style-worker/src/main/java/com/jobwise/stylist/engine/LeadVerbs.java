package com.jobwise.stylist.engine;

import com.jobwise.terms.Words;
import com.jobwise.terms.style.PhraseList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The verbs that sentences of a resume begin with, in the past: "Wrote the runbook", "I also wrote it". English only. */
public final class LeadVerbs {

    private static final PhraseList BEFORE_IT = PhraseList.of("i, we, also, then, later, first, mostly, successfully");

    /** They say that somebody was at something, not what they did. */
    private static final Pattern WEAK =
            Pattern.compile("(?:worked|helped|assisted|dealt|participated|did|made|got|had|tried|handled|used)\\b.*"
                    + "|took part\\b.*|(?:was|were) (?:involved|engaged|part|tasked|charged|responsible)\\b.*");

    private LeadVerbs() {}

    /**
     * Whether a sentence that began with a weak verb begins with a strong one: fewer of those and more of these. One that was merely left
     * out, or begins with something else, is no improvement.
     */
    public static boolean areStronger(String before, String after) {
        return count(before, LeadVerbs::isWeak) > count(after, LeadVerbs::isWeak)
                && count(after, LeadVerbs::isStrong) > count(before, LeadVerbs::isStrong);
    }

    /** The plain forms of the verbs that sentences begin with. */
    static List<String> in(String text) {
        return Words.sentences(text).stream()
                .map(LeadVerbs::opening)
                .map(LeadVerbs::verb)
                .flatMap(Optional::stream)
                .toList();
    }

    private static long count(String text, Predicate<List<String>> wanted) {
        return Words.sentences(text).stream()
                .map(LeadVerbs::opening)
                .filter(wanted)
                .count();
    }

    private static boolean isWeak(List<String> opening) {
        return WEAK.matcher(String.join(" ", opening)).matches();
    }

    private static boolean isStrong(List<String> opening) {
        return verb(opening).isPresent() && !isWeak(opening);
    }

    private static Optional<String> verb(List<String> opening) {
        return opening.isEmpty() || !VerbForms.isPast(opening.getFirst())
                ? Optional.empty()
                : VerbForms.base(opening.getFirst());
    }

    /** The verb and the two words behind it. */
    private static List<String> opening(String sentence) {
        return Words.tokens(sentence).stream()
                .dropWhile(BEFORE_IT::has)
                .limit(3)
                .toList();
    }
}
