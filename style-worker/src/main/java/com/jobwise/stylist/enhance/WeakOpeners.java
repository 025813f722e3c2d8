package com.jobwise.stylist.enhance;

import com.jobwise.stylist.engine.WorkVerbs;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words before the verb that tell nothing: "Responsible for leading", "Duties included writing". Only where the verb of the work itself
 * follows. "Helped to lead" stays: to strip it would claim more.
 */
final class WeakOpeners {

    private static final Pattern OPENER = Pattern.compile(
            "(?:(?<=^)|(?<=[.!?] )|(?<=\\n))"
                    + "(?:(?:I (?:was|am) )?[Rr]esponsible for|(?:My )?[Dd]uties (?:included|include|were)"
                    + "|(?:I was )?[Tt]asked with|(?:My )?[Rr]esponsibilities (?:included|include|were))"
                    + " (\\p{Ll}+ing)\\b",
            Pattern.MULTILINE);

    private WeakOpeners() {}

    static long in(String text) {
        return OPENER.matcher(text)
                .results()
                .filter(one -> tellsOfWork(one.group(1)))
                .count();
    }

    static String without(String text) {
        return OPENER.matcher(text).replaceAll(one -> {
            var verb = one.group(1);
            var kept =
                    tellsOfWork(verb) ? verb.substring(0, 1).toUpperCase(Locale.ROOT) + verb.substring(1) : one.group();
            return java.util.regex.Matcher.quoteReplacement(kept);
        });
    }

    private static boolean tellsOfWork(String word) {
        return WorkVerbs.known(word);
    }
}
