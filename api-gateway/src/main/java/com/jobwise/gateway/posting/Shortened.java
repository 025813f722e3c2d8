package com.jobwise.gateway.posting;

import org.jspecify.annotations.Nullable;

/** Texts cut to what a column takes, never through a character. */
final class Shortened {

    private Shortened() {}

    static String to(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).strip();
    }

    static @Nullable String orNull(@Nullable String text, int longest) {
        return text == null ? null : to(text, longest);
    }
}
