package com.jobwise.style;

import java.util.Arrays;

/**
 * The size of a text as people count it.
 *
 * @param words runs without blanks that hold a letter or digit; a dash on its own is none
 * @param characters Unicode code points, blanks and line ends included
 * @param lines as an editor numbers them; a line end at the very end begins no new one
 */
record TextCounts(int words, int characters, int lines) {

    static TextCounts of(String text) {
        var words = Arrays.stream(text.split("[\\s\\p{Z}]+"))
                .filter(run -> run.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
        return new TextCounts((int) words, text.codePointCount(0, text.length()), (int)
                text.lines().count());
    }
}
