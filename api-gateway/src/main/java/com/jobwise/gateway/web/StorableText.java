package com.jobwise.gateway.web;

/** What PostgreSQL can keep as text: anything but NUL and halves of surrogate pairs. */
public final class StorableText {

    private StorableText() {}

    /** Whether {@code text} comes back from the database as it went in. */
    public static boolean isStorable(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                var paired = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
