package com.jobwise.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds where sentences end: at their mark, at a blank line, at the end of a list item or of a short line. */
final class SentenceEnds {

    private static final Pattern MARK =
            Pattern.compile("([.!?\\u2026]++)[\"'\\u2019\\u201d)\\]]*+(?=\\s|$)|[\\u3002\\uff01\\uff1f]++");

    private static final Set<String> ABBREVIATIONS = Set.of("""
            mr mrs ms mx dr prof st sr jr rev hon gen col capt lt sgt e.g i.e eg ie vs viz approx fig ca cf al resp incl excl
            dept est min max tel ext jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri z.b bzw ggf inkl usw
            bspw u.a d.h evtl str nr""".split("\\s+"));

    /** May end a sentence as well as stand inside one: "Acme Inc. The" and "Acme Inc. of Leeds". */
    private static final Set<String> EITHER =
            Set.of("inc", "ltd", "co", "corp", "etc", "gmbh", "llc", "plc", "u.s", "u.k", "a.m", "p.m");

    private static final Set<String> BEGINNINGS = Set.of("""
            the this that these those we i you he she it they our your my in on at for from with as when after before since
            there here if by to a an and but no not all each most many""".split("\\s+"));

    /** "No. 5", "pp. 12". */
    private static final Set<String> BEFORE_FIGURES = Set.of("no", "nos", "pp", "p", "art", "sec", "vol", "par");

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)*[\\p{L}&&[^I]]");
    private static final Pattern COUNTED = Pattern.compile("\\s*[-*\\u2022]?\\s*\\d{1,2}");
    private static final Pattern NEXT_WORD = Pattern.compile("\\s+[\"'\\u2018\\u201c(\\[]*([^\\s.,;:!?)]+)");
    private static final Pattern BULLET = Pattern.compile("\\s*(?:[-–—*•·‣▪●◦✓✔>]\\s|\\d{1,2}[.)]\\s).*");

    /** A line this long goes on in the next one: it was wrapped. */
    private static final int WRAPPED = 50;

    private SentenceEnds() {}

    static List<String> split(String text) {
        List<String> sentences = new ArrayList<>();
        for (var block : blocks(text)) {
            addSentences(block, sentences);
        }
        return List.copyOf(sentences);
    }

    /** Lines that belong together, as they stand in the text. */
    private static List<String> blocks(String text) {
        List<String> blocks = new ArrayList<>();
        var block = new StringBuilder();
        var last = "";
        for (var line : text.lines().toList()) {
            if (!block.isEmpty() && !continues(last, line)) {
                blocks.add(block.toString());
                block.setLength(0);
            }
            block.append(block.isEmpty() ? "" : "\n").append(line);
            last = line;
        }
        blocks.add(block.toString());
        return blocks;
    }

    private static boolean continues(String line, String next) {
        var begin = next.strip();
        if (line.isBlank() || begin.isEmpty() || BULLET.matcher(next).matches()) {
            return false;
        }
        return line.strip().length() >= WRAPPED || Character.isLowerCase(begin.codePointAt(0));
    }

    private static void addSentences(String block, List<String> sentences) {
        var begin = 0;
        var marks = MARK.matcher(block);
        while (marks.find()) {
            if (ends(block, begin, marks.start(), marks.end())) {
                add(block.substring(begin, marks.end()), sentences);
                begin = marks.end();
            }
        }
        add(block.substring(begin), sentences);
    }

    private static void add(String sentence, List<String> sentences) {
        if (!sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
    }

    private static boolean ends(String text, int begin, int mark, int end) {
        if (text.charAt(mark) != '.' || text.startsWith("..", mark)) {
            return true;
        }
        var next = NEXT_WORD.matcher(text).region(end, text.length());
        var follower = next.lookingAt() ? next.group(1) : "";
        if (follower.isEmpty()) {
            return true;
        }
        return !COUNTED.matcher(text.substring(begin, mark)).matches() && endsBefore(word(text, begin, mark), follower);
    }

    private static boolean endsBefore(String word, String follower) {
        var plain = word.toLowerCase(Locale.ROOT);
        var isLower = Character.isLowerCase(follower.codePointAt(0));
        if (ABBREVIATIONS.contains(plain) || INITIALS.matcher(word).matches() && !EITHER.contains(plain)) {
            return false;
        }
        if (EITHER.contains(plain)) {
            return !isLower && BEGINNINGS.contains(follower.toLowerCase(Locale.ROOT));
        }
        return !BEFORE_FIGURES.contains(plain) || !Character.isDigit(follower.codePointAt(0));
    }

    /** What stands before the mark, back to the last space or bracket. */
    private static String word(String text, int begin, int mark) {
        var from = mark;
        while (from > begin
                && !Character.isWhitespace(text.charAt(from - 1))
                && "([\"'“‘/".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, mark);
    }
}
