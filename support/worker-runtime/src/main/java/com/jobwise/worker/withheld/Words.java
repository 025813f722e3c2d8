package com.jobwise.worker.withheld;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of a value as expressions. */
final class Words {

    /** Letters of a word that is told apart from others when it stands alone. */
    static final int SHORTEST = 3;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Words() {}

    /** As texts are when they are looked at. */
    static String plain(String value) {
        return Normalizer.normalize(VisibleText.of(value), Normalizer.Form.NFKC).strip();
    }

    static List<String> of(String value) {
        return Arrays.stream(BETWEEN.split(value))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words of a value one after the other, whatever stands between them. */
    static String inOrder(String value) {
        return of(value).stream().map(Words::spelled).collect(Collectors.joining("[^\\p{L}\\p{N}]{1,4}"));
    }

    /** A word with its accents, without them, or in two letters: Müller, Muller, Mueller. */
    static String spelled(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        var bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        var wide = lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
        return Stream.of(lower, bare.replace("ß", "ss"), wide.replace("ß", "ss"))
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
