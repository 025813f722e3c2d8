package com.jobwise.gateway.openapi;

import java.util.Locale;
import java.util.regex.Pattern;

/** Java's regular expressions as JSON Schema wants them: anchored, and in ECMAScript's dialect. */
final class EcmaPattern {

    private static final String CONTROL = "\\u0000-\\u001f\\u007f";
    private static final Pattern LETTER = Pattern.compile("(?<!\\\\)(?<![\\w\\\\]\\{)[a-z](?![^\\[]*])");

    private EcmaPattern() {}

    static String of(String java) {
        var folded = java.startsWith("(?i)") ? eitherCase(java.substring(4)) : java;
        var dialect = folded.replace("[^\\s\\p{Cntrl}]", "[^\\s" + CONTROL + "]")
                .replace("\\P{Cntrl}", "[^" + CONTROL + "]")
                .replace("\\p{Cntrl}", "[" + CONTROL + "]");
        return "^(?:" + dialect + ")$";
    }

    /** Without a flag for it, each letter says itself that it may be a capital. */
    private static String eitherCase(String java) {
        return LETTER.matcher(java)
                .replaceAll(letter -> "[" + letter.group().toUpperCase(Locale.ROOT) + letter.group() + "]");
    }
}
