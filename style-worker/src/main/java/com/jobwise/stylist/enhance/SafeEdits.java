package com.jobwise.stylist.enhance;

/** Engine {@code rules-1}: takes words out that say nothing, and puts none in. What is said stays said. */
final class SafeEdits {

    static final String ENGINE = "rules-1";

    private SafeEdits() {}

    static String of(String text) {
        return Spacing.tidy(Repetitions.without(WeakOpeners.without(text)));
    }
}
