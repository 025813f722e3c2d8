package com.jobwise.terms.style;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One sentence of a letter.
 *
 * @param text as written, with straight apostrophes and its full stop
 * @param words in order, lower case; {@code it's}, {@code forty-two} and {@code 1,600} are one word each
 */
public record Sentence(String text, List<String> words) {

    /** Possessive throughout: a megabyte without a space must not exhaust the stack. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:(?:['&-]|(?<=\\p{N})[.,](?=\\p{N}))[\\p{L}\\p{M}\\p{N}]++)*+");

    public static Sentence of(String text) {
        return new Sentence(text, wordsOf(text));
    }

    /** Words of any piece of text, lower case. */
    public static List<String> wordsOf(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    boolean endsWith(char mark) {
        var last = text.length() - 1;
        while (last > 0 && "\"')]".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && text.charAt(last) == mark;
    }

    @Override
    public String toString() {
        return text;
    }
}
