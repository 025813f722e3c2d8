package com.jobwise.gateway.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one text has that another has not, word by word. */
final class WordDiff {

    /** A word with the white space behind it, so that the parts put together are the texts again. */
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    private WordDiff() {}

    /**
     * A stretch of words.
     *
     * @param op {@code equal} is in both texts, {@code removed} in the first only, {@code added} in the second only
     */
    record Part(Op op, String text) {}

    enum Op {
        @JsonProperty("equal")
        EQUAL,
        @JsonProperty("removed")
        REMOVED,
        @JsonProperty("added")
        ADDED
    }

    /** What is not added is the first text, what is not removed the second. Texts are at most 2,000 characters long. */
    static List<Part> between(@Nullable String before, String after) {
        var old = words(before == null ? "" : before);
        var young = words(after);
        var common = common(old, young);
        List<Part> parts = new ArrayList<>();
        int from = 0;
        int to = 0;
        while (from < old.size() || to < young.size()) {
            if (from < old.size() && to < young.size() && old.get(from).equals(young.get(to))) {
                add(parts, Op.EQUAL, old.get(from));
                from++;
                to++;
            } else if (to == young.size() || (from < old.size() && common[from + 1][to] >= common[from][to + 1])) {
                add(parts, Op.REMOVED, old.get(from++));
            } else {
                add(parts, Op.ADDED, young.get(to++));
            }
        }
        return List.copyOf(parts);
    }

    /** How many words the rests of both texts have in common at most, from each pair of places on. */
    private static int[][] common(List<String> old, List<String> young) {
        var common = new int[old.size() + 1][young.size() + 1];
        for (var from = old.size() - 1; from >= 0; from--) {
            for (var to = young.size() - 1; to >= 0; to--) {
                common[from][to] = old.get(from).equals(young.get(to))
                        ? common[from + 1][to + 1] + 1
                        : Math.max(common[from + 1][to], common[from][to + 1]);
            }
        }
        return common;
    }

    private static void add(List<Part> parts, Op op, String word) {
        if (!parts.isEmpty() && parts.getLast().op() == op) {
            parts.set(parts.size() - 1, new Part(op, parts.getLast().text() + word));
        } else {
            parts.add(new Part(op, word));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(one -> one.group()).toList();
    }
}
