package com.jobwise.ranker.engine;

import com.jobwise.terms.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much the posting gave to go by. Says nothing about the person.
 *
 * <p>Few requirements, or only a description, leave the order to chance; and a text that is not English leaves the model guessing.
 */
final class Confidence {

    /** From here on one requirement more hardly changes an order. */
    private static final double ENOUGH_TERMS = 8;

    private static final double SENTENCE_WORTH = 0.5;
    private static final double KEYWORD_WORTH = 0.25;
    private static final int TOLD_STEMS = 4;
    private static final double LEAST = 0.05;

    private static final double FOREIGN_FACTOR = 0.5;
    private static final double LEAST_ENGLISH_SHARE = 0.06;
    private static final int ENOUGH_TO_TELL_LANGUAGE = 20;
    private static final Set<String> ENGLISH = Set.of(
            "the",
            "of",
            "and",
            "to",
            "a",
            "an",
            "in",
            "with",
            "for",
            "you",
            "your",
            "our",
            "we",
            "or",
            "is",
            "are",
            "at",
            "on",
            "as",
            "be",
            "will",
            "experience",
            "years",
            "work",
            "skills",
            "from",
            "by");

    private Confidence() {}

    static double of(RequirementTerms terms) {
        double worth = 0;
        for (var i = 0; i < terms.terms().size(); i++) {
            var told = Math.min(1.0, stems(terms.terms().get(i).text()) / (double) TOLD_STEMS);
            worth += i < terms.stated() ? told : told * SENTENCE_WORTH;
        }
        worth += KEYWORD_WORTH * new HashSet<>(terms.keywords()).size();
        var confidence = Math.max(LEAST, Math.min(1, worth / ENOUGH_TERMS));
        return Score.of(isForeign(terms.wholeText()) ? confidence * FOREIGN_FACTOR : confidence);
    }

    private static int stems(String text) {
        return Words.stems(text).size();
    }

    private static boolean isForeign(String text) {
        List<String> tokens = Words.tokens(text);
        var english = tokens.stream().filter(ENGLISH::contains).count();
        return tokens.size() >= ENOUGH_TO_TELL_LANGUAGE && english < LEAST_ENGLISH_SHARE * tokens.size();
    }
}
