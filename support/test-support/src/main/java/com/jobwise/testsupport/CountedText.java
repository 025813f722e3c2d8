package com.jobwise.testsupport;

import java.util.regex.Pattern;

/** A text that counts how often its characters are read: an expression's work, whatever the machine does meanwhile. */
public final class CountedText implements CharSequence {

    private final String text;
    private long reads;

    private CountedText(String text) {
        this.text = text;
    }

    /** Characters read to find all there is to find. */
    public static long reads(Pattern pattern, String text) {
        var counted = new CountedText(text);
        var matcher = pattern.matcher(counted);
        while (matcher.find()) {
            // Only the way there counts.
        }
        return counted.reads;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        reads++;
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
