package com.jobwise.composer.rules;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what in a text could be a fact: figures in digits or words, names, products, acronyms, dates. Knows nothing of how
 * documents are made; shares no code with the composer.
 */
final class FactExtractor {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}£$€.#+][\\p{L}\\p{M}\\p{N}+#/'’&%@:_.,-]*");

    private static final Set<String> NUMBER_WORDS = Set.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "eighteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "hundred",
            "thousand",
            "million",
            "billion",
            "dozen",
            "half",
            "third",
            "quarter",
            "twice",
            "double",
            "doubled",
            "triple",
            "tripled",
            "halved",
            "percent");

    private FactExtractor() {}

    /** Tokens that state something checkable, without the punctuation round them. */
    static Set<String> facts(String text) {
        return tokens(text).stream().filter(FactExtractor::isFact).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All tokens, and the parts of hyphened and slashed ones. */
    static Set<String> tokens(String text) {
        var tokens = new LinkedHashSet<String>();
        TOKEN.matcher(text).results().map(match -> bare(match.group())).forEach(token -> {
            tokens.add(token);
            tokens.addAll(Arrays.asList(token.split("[/:-]")));
        });
        tokens.remove("");
        return tokens;
    }

    private static boolean isFact(String token) {
        return token.chars().anyMatch(Character::isDigit)
                || token.chars().anyMatch(Character::isUpperCase)
                || NUMBER_WORDS.contains(token.toLowerCase(Locale.ROOT));
    }

    private static String bare(String token) {
        return token.replaceAll("^['’]+|[.,:;'’-]+$", "").replaceAll("['’]s$", "");
    }
}
