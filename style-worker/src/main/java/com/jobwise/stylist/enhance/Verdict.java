package com.jobwise.stylist.enhance;

import com.jobwise.enhancement.EnhancedText;
import com.jobwise.enhancement.EnhancedText.Outcome;
import com.jobwise.terms.Words;
import com.jobwise.truth.FactCheck;
import com.jobwise.truth.Objection;
import com.jobwise.truth.Reason;
import com.jobwise.truth.Statement;
import com.jobwise.worker.withheld.Withheld;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What code says of another wording for a text. */
sealed interface Verdict {

    /** Every sentence of it is the person's own. */
    record Supported(String wording) implements Verdict {}

    /** No other wording: the text is good as it is. */
    record Unchanged() implements Verdict {}

    /** @param sentences one for each reason, ours, fit for a repair round */
    record Refused(List<String> codes, List<String> sentences) implements Verdict {

        /** Not shown to any model. */
        static final Refused PRIVATE = new Refused(List.of("contact"), List.of());
    }

    /** Control, format and hidden characters: nobody reads them, so nobody could agree to them. */
    Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}&&[^\\n\\t]]|[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");

    /** @param wording null when there is none */
    static Verdict of(ProfileText source, @Nullable String wording, FactCheck facts) {
        if (wording == null
                || wording.isBlank()
                || wording.strip().equals(source.text().strip())) {
            return new Unchanged();
        }
        var text = UNSEEN.matcher(wording).replaceAll("").strip();
        if (Withheld.isLeftIn(text)) {
            return refused(List.of(Reason.PLACEHOLDER));
        }
        if (text.length() > source.longest()) {
            return new Refused(
                    List.of("too_long"), List.of("It has more than %d characters.".formatted(source.longest())));
        }
        var reasons = text.lines()
                .flatMap(line -> sentences(line))
                .flatMap(sentence ->
                        facts.check(new Statement(source.place(), sentence, source.evidence())).objections().stream())
                .map(Objection::reason)
                .distinct()
                .toList();
        return reasons.isEmpty() ? new Supported(text) : refused(reasons);
    }

    private static Stream<String> sentences(String line) {
        return Words.sentences(line).stream().filter(one -> !one.isBlank());
    }

    private static Refused refused(List<Reason> reasons) {
        return new Refused(
                reasons.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).toList(),
                reasons.stream().map(Reason::sentence).toList());
    }

    /** As it is kept in the run. */
    default EnhancedText kept(ProfileText source) {
        return switch (this) {
            case Supported(String wording) -> item(source, Outcome.SUGGESTED, wording, List.of());
            case Unchanged() -> item(source, Outcome.UNCHANGED, null, List.of());
            case Refused(List<String> codes, List<String> _) -> item(source, Outcome.REFUSED, null, codes);
        };
    }

    private static EnhancedText item(
            ProfileText source, Outcome outcome, @Nullable String after, List<String> reasons) {
        return new EnhancedText(
                source.id(),
                source.kind(),
                source.entry(),
                source.line(),
                source.text(),
                after,
                outcome,
                reasons,
                after == null ? null : Kept.share(source.text(), after),
                after == null ? List.of() : Improvement.between(source.text(), after),
                false);
    }
}
