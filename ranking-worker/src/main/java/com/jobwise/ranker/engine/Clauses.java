package com.jobwise.ranker.engine;

import com.jobwise.terms.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A long line and its parts: a line that tells two things is like neither of two requirements as a whole. */
final class Clauses {

    private static final int LEAST_STEMS = 3;

    private Clauses() {}

    /** The text itself first, then its parts between semicolons and colons where there are several. */
    static List<String> of(String text) {
        List<String> clauses = new ArrayList<>(List.of(text));
        var parts = text.split("[;:](?=\\s)|\\s[–—]\\s");
        if (parts.length > 1) {
            Stream.of(parts)
                    .map(String::strip)
                    .filter(part -> Words.stems(part).size() >= LEAST_STEMS)
                    .forEach(clauses::add);
        }
        return clauses;
    }
}
