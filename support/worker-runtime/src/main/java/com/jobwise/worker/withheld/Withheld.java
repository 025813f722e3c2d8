package com.jobwise.worker.withheld;

import com.jobwise.profile.MasterProfile;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What reaches or names a person, kept out of all that a model is shown: the person's own values however they are written, anybody's by
 * their form. Thread-safe.
 */
public final class Withheld {

    /** Stands in a prompt for what was there; never to be printed. */
    public static final String GAP = "[withheld]";

    private static final Pattern LEFT_GAP = Pattern.compile("[\\[(]\\s*withheld\\s*[\\])]", Pattern.CASE_INSENSITIVE);

    private static final Withheld OF_NOBODY = of(List.of());

    private final Pattern pattern;

    private Withheld(Pattern pattern) {
        this.pattern = pattern;
    }

    public static Withheld of(MasterProfile profile) {
        return of(List.of(profile));
    }

    /** @param profiles all of one person; without any, forms alone are known */
    public static Withheld of(Collection<MasterProfile> profiles) {
        return new Withheld(
                WithheldPattern.of(profiles.stream().map(OwnValues::of).toList()));
    }

    /** A text that is no secret, e.g. a posting's: without whatever reaches somebody. */
    public static String byForm(String text) {
        return OF_NOBODY.redacted(text);
    }

    /** Whether an answer repeats a gap of its prompt: it must not be printed. */
    public static boolean isLeftIn(String answer) {
        return LEFT_GAP.matcher(answer).find();
    }

    /** Whether there is anything to withhold in a text. */
    public boolean isIn(String text) {
        var seen = seen(text);
        return !masked(seen).equals(seen);
    }

    /** The text with gaps; as it is where there is nothing to withhold. */
    public String redacted(String text) {
        var seen = seen(text);
        var masked = masked(seen);
        return masked.equals(seen) ? text : masked;
    }

    /** Wide letters, split accents and hidden signs must not hide a value. */
    private static String seen(String text) {
        return Normalizer.normalize(VisibleText.of(text), Normalizer.Form.NFKC);
    }

    private String masked(String seen) {
        return pattern.matcher(seen)
                .replaceAll(found -> found.group("kept") == null ? GAP : Matcher.quoteReplacement(found.group()));
    }
}
