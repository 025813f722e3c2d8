package com.jobwise.composer.text;

import java.util.regex.Pattern;

/** Words as an editor counts them: runs between spaces that hold a letter or digit. */
public final class WordCount {

    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    private WordCount() {}

    public static int of(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
