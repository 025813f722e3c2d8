package com.jobwise.stylist.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a writer begins clause after clause: "I know what", found at least twice. */
final class RepeatedBeginnings {

    private static final int LONGEST = 5;
    private static final int SHORTEST = 3;
    private static final int LEAST_OCCURRENCES = 2;
    private static final Set<String> LEADING = Set.of("and", "but", "so", "then", "also");

    private RepeatedBeginnings() {}

    /** The longest ones, in the order they first occur; every word is a letter word. */
    static List<String> in(List<List<String>> clauses) {
        Map<List<String>, Integer> counts = new HashMap<>();
        clauses.forEach(clause -> beginnings(clause).forEach(one -> counts.merge(one, 1, Integer::sum)));
        List<String> found = new ArrayList<>();
        Set<List<String>> covered = new HashSet<>();
        for (var clause : clauses) {
            beginnings(clause).stream()
                    .filter(one -> counts.getOrDefault(one, 0) >= LEAST_OCCURRENCES)
                    .findFirst()
                    .filter(one -> covered.add(one.subList(0, SHORTEST)))
                    .ifPresent(one -> found.add(String.join(" ", one)));
        }
        return found;
    }

    /** The longest first. */
    private static List<List<String>> beginnings(List<String> clause) {
        var words = LEADING.contains(clause.getFirst()) ? clause.subList(1, clause.size()) : clause;
        List<List<String>> beginnings = new ArrayList<>();
        for (var length = Math.min(LONGEST, words.size()); length >= SHORTEST; length--) {
            var beginning = words.subList(0, length);
            if (beginning.stream().allMatch(LetterWords::has) && !LetterWords.isUnfinished(beginning.getLast())) {
                beginnings.add(beginning);
            }
        }
        return beginnings;
    }
}
