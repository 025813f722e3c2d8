package com.jobwise.terms.style;

import java.util.regex.Pattern;

/** A line of a list. */
final class Bullet {

    private static final Pattern MARK = Pattern.compile("^(?:[-*+•‣◦▪●·–—]|\\d{1,2}[.)])\\s+(?=\\S)");

    private Bullet() {}

    static boolean begins(String line) {
        return MARK.matcher(line).find();
    }

    static String text(String line) {
        return MARK.matcher(line).replaceFirst("");
    }
}
