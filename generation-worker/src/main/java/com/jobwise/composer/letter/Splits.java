package com.jobwise.composer.letter;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How one sentence becomes two, if it may. No word of the person is changed. */
final class Splits {

    /** What stands behind a semicolon may stand alone if it begins with a subject of its own and has a finite verb. */
    private static final Pattern OWN_CLAUSE = Pattern.compile(
            "(?:I |(?:the|a|an|it|they|we|all|both|each|my|our|their|one|two|three|four|five|six|seven|eight|nine|ten|\\p{Ll}*[^s\\P{Ll}]s)\\b"
                    + ".*\\b(?:is|are|was|were|has|have|had|went|turned|passed|rose|fell|came|became|made|cut|did|opened|picked|dropped)\\b).+");

    private Splits() {}

    /** Both parts, or nothing. */
    static List<Sentence> of(Sentence sentence) {
        var parts = sentence.body().split("; ", 2);
        if (!sentence.isDeed()
                || parts.length < 2
                || !OWN_CLAUSE.matcher(parts[1]).matches()) {
            return List.of();
        }
        var second = parts[1].substring(0, 1).toUpperCase(Locale.ROOT) + parts[1].substring(1);
        return List.of(sentence.withBody(parts[0]), sentence.withBody(second));
    }
}
