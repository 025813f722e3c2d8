package com.jobwise.stylist.enhance;

import java.util.regex.Pattern;

/** A small word written twice by mistake. "Had had" and "that that" may be meant and are left alone. */
final class Repetitions {

    private static final Pattern TWICE = Pattern.compile("\\b(the|a|an|of|to|in|and|for|with|at|from|by)(?: +\\1\\b)+");

    private Repetitions() {}

    static long in(String text) {
        return TWICE.matcher(text).results().count();
    }

    static String without(String text) {
        return TWICE.matcher(text).replaceAll("$1");
    }
}
