package com.jobwise.terms.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sentences of one paragraph. Writers who never use capitals are split, too. */
final class SentenceSplit {

    private static final Pattern END = Pattern.compile("[.!?\\u2026]++[\"')\\]]*+(?=\\s)|[\\u3002\\uff01\\uff1f]++");

    private static final PhraseList ABBREVIATIONS = PhraseList.of("""
        mr, mrs, ms, mx, dr, prof, st, sr, jr, rev, hon, gen, col, capt, e.g, i.e, vs, approx, no, nos, fig, ca, cf, al
        inc, ltd, co, corp, dept, est, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, resp, incl, excl\
        """);

    private static final Pattern INITIAL = Pattern.compile("(?:\\p{L}\\.)*[\\p{L}&&[^Ii]]");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    private SentenceSplit() {}

    static List<Sentence> of(String paragraph) {
        List<Sentence> sentences = new ArrayList<>();
        var begin = 0;
        var ends = END.matcher(paragraph);
        while (ends.find()) {
            if (!isAbbreviated(paragraph, begin, ends.start(), ends.group())) {
                add(paragraph.substring(begin, ends.end()), sentences);
                begin = ends.end();
            }
        }
        add(paragraph.substring(begin), sentences);
        return sentences;
    }

    private static void add(String text, List<Sentence> sentences) {
        if (LETTER_OR_DIGIT.matcher(text).find()) {
            sentences.add(Sentence.of(text.strip()));
        }
    }

    private static boolean isAbbreviated(String text, int begin, int stop, String mark) {
        if (!mark.equals(".")) {
            return false;
        }
        var wordBegin = stop;
        while (wordBegin > begin && !Character.isWhitespace(text.charAt(wordBegin - 1)) && stop - wordBegin < 12) {
            wordBegin--;
        }
        var word = text.substring(wordBegin, stop).replaceFirst("^[(\"'\\[]+", "");
        return INITIAL.matcher(word).matches() || ABBREVIATIONS.has(word.toLowerCase(java.util.Locale.ROOT));
    }
}
