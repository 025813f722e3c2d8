package com.jobwise.terms;

import java.util.regex.Pattern;

/** What reaches somebody: addresses of mail and pages, telephone numbers. Years and amounts are none. */
public final class ContactData {

    private static final String MASK = "[...]";

    private static final Pattern ANY =
            Pattern.compile("[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++"
                    + "|(?:https?://|www\\.)\\S++|(?:linkedin|github)\\.com/\\S++"
                    + "|(?<![\\p{N}.,])(?:\\+|\\(?0)\\d[\\d ()/.-]{5,}\\d"
                    + "|\\(\\d{3}\\) ?\\d{3}-\\d{4}|(?<![\\d.,])\\d{3}([ .-])\\d{3}\\1\\d{4}(?![\\d])");

    private ContactData() {}

    public static boolean in(String text) {
        return ANY.matcher(text).find();
    }

    /** The text with every piece of it struck out. */
    public static String masked(String text) {
        return ANY.matcher(text).replaceAll(MASK);
    }
}
