package com.jobwise.ranker.engine;

/** The beginning of a text. */
final class Excerpt {

    private Excerpt() {}

    /** At most {@code longest} characters; never half of a character outside the basic plane. */
    static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
