package com.jobwise.stylist.enhance;

import com.jobwise.terms.Words;
import java.util.HashSet;

/** How much of a wording is its person's own: the confidence of a suggestion. */
final class Kept {

    private Kept() {}

    /** 0 to 1: the share of the wording's words, by stem and small words left out, that the text has too; 1 where it has none. */
    static double share(String text, String wording) {
        var own = new HashSet<>(Words.stems(text));
        var stems = Words.stems(wording);
        var kept = stems.stream().filter(own::contains).count();
        return stems.isEmpty() ? 1 : Math.round(100.0 * kept / stems.size()) / 100.0;
    }
}
