package com.jobwise.gateway.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Splits a line whose parts are wanted with different strength; every part is a verbatim piece of the line. */
final class Clauses {

    private static final Pattern STRONG = Pattern.compile(";\\s+|(?<=\\p{Ll}{2}[.!)])\\s+(?=\\p{Lu})");
    private static final Pattern WEAK =
            Pattern.compile(",\\s+(?:(?:and|but|und|aber|et|mais|y|pero)\\s+)?|\\s+(?:but|aber|mais|pero)\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}+#.'/-]*");
    private static final Pattern LEADING =
            Pattern.compile("^(?:must |muss |no |required: |must: |bonus: |plus: |ideally[, ]|preferably )");
    private static final Set<String> FILLERS = Set.of(
            "a",
            "an",
            "the",
            "is",
            "are",
            "be",
            "would",
            "will",
            "also",
            "strongly",
            "very",
            "highly",
            "definitely",
            "absolutely",
            "but",
            "and",
            "which",
            "that",
            "it",
            "this",
            "these",
            "both",
            "not",
            "no",
            "though",
            "although",
            "even",
            "if",
            "real",
            "big",
            "strong",
            "total",
            "huge",
            "definite",
            "added",
            "ist",
            "sind",
            "wäre",
            "ein",
            "kein",
            "aber",
            "und",
            "auch",
            "est",
            "un",
            "une",
            "mais",
            "es",
            "however",
            "of",
            "for",
            "we",
            "or",
            "nice",
            "so",
            "only");

    /** A longer line is no sentence; splitting compares every part with every other. */
    private static final int LONGEST = 800;

    private Clauses() {}

    static List<String> ofMixedStrength(String text) {
        if (text.length() > LONGEST) {
            return List.of(text);
        }
        List<String> parts = merge(pieces(text, STRONG), text);
        List<String> all = new ArrayList<>();
        for (String part : parts) {
            all.addAll(byComma(part));
        }
        return all;
    }

    private static List<String> pieces(String text, Pattern boundary) {
        List<String> pieces = new ArrayList<>();
        var match = boundary.matcher(text);
        int from = 0;
        while (match.find()) {
            pieces.add(text.substring(from, match.start()).strip());
            from = match.end();
        }
        pieces.add(text.substring(from).strip());
        pieces.removeIf(String::isEmpty);
        return pieces;
    }

    /** A piece without a strength of its own, or without anything it speaks of, belongs to the piece before. */
    private static List<String> merge(List<String> pieces, String text) {
        List<String> merged = new ArrayList<>();
        for (String piece : pieces) {
            if (!merged.isEmpty() && !standsByItself(merged.getLast(), piece)) {
                merged.set(merged.size() - 1, span(text, merged.getLast(), piece));
            } else {
                merged.add(piece);
            }
        }
        return merged;
    }

    private static boolean standsByItself(String before, String piece) {
        var strength = Strength.of(piece);
        return strength != Strength.UNSTATED && strength != Strength.of(before) && speaksOfSomething(piece);
    }

    private static String span(String text, String first, String last) {
        int start = text.indexOf(first);
        return text.substring(start, text.indexOf(last, start + first.length()) + last.length());
    }

    private static List<String> byComma(String part) {
        var match = WEAK.matcher(part);
        while (match.find()) {
            var left = part.substring(0, match.start()).strip();
            var right = part.substring(match.end()).strip();
            if (isOutsideBrackets(left) && differ(left, right)) {
                return List.of(left, right);
            }
        }
        return List.of(part);
    }

    private static boolean isOutsideBrackets(String left) {
        return left.lastIndexOf('(') <= left.lastIndexOf(')');
    }

    private static boolean differ(String left, String right) {
        var one = Strength.of(left);
        var other = Strength.of(right);
        if (one == other || other == Strength.UNSTATED || left.isEmpty() || !speaksOfSomething(right)) {
            return false;
        }
        if (one != Strength.UNSTATED) {
            return speaksOfSomething(left);
        }
        // "Degree in law, doctorate preferred": short and single on the right, else the strength is that of the whole
        // list.
        return other == Strength.NICE
                && left.split("\\s+").length >= 2
                && right.split("\\s+").length <= 5
                && !right.contains(" or ")
                && !right.contains(" and ");
    }

    /** "English required" speaks of English, "strongly preferred" only of what stands before it. */
    private static boolean speaksOfSomething(String piece) {
        int marker = Strength.firstMarker(piece);
        if (hasContent(piece.substring(0, marker))) {
            return true;
        }
        var rest = Vocabulary.plainApostrophes(piece.substring(marker)).toLowerCase(Locale.ROOT);
        return LEADING.matcher(rest).find() && hasContent(rest.substring(rest.indexOf(' ') + 1));
    }

    private static boolean hasContent(String text) {
        return WORD.matcher(text)
                .results()
                .anyMatch(word -> !FILLERS.contains(word.group().toLowerCase(Locale.ROOT)));
    }
}
