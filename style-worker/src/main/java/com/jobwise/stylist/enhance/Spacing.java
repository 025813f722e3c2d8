package com.jobwise.stylist.enhance;

import java.util.regex.Pattern;

/** One space between words and none before a comma; lines stay lines. */
final class Spacing {

    private static final Pattern WIDE = Pattern.compile("(?<=\\S)[ \\t\\u00a0]{2,}(?=\\S)");
    private static final Pattern BEFORE_MARK = Pattern.compile("(?<=[\\p{L}\\p{N}]) +(?=[,;](?:\\s|$))");
    private static final Pattern AT_END = Pattern.compile("[ \\t]+(?=\\R|$)");

    private Spacing() {}

    static boolean isClean(String text) {
        return tidy(text).equals(text);
    }

    static String tidy(String text) {
        var single = WIDE.matcher(text).replaceAll(" ");
        return AT_END.matcher(BEFORE_MARK.matcher(single).replaceAll("")).replaceAll("");
    }
}
