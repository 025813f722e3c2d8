package com.jobwise.truth;

import com.jobwise.terms.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text that says a sentence or a stretch of words twice: each time is true, and no person writes so. */
final class Repetition {

    /** Words. Names of employers and products are shorter. */
    private static final int STRETCH = 8;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Repetition() {}

    static boolean isIn(String text) {
        var words = words(text);
        var stretches = new HashSet<List<String>>();
        for (var from = 0; from + STRETCH <= words.size(); from++) {
            if (!stretches.add(words.subList(from, from + STRETCH))) {
                return true;
            }
        }
        var sentences = new HashSet<List<String>>();
        return Words.sentences(text).stream().map(Repetition::words).anyMatch(one -> !sentences.add(one));
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
