package com.jobwise.composer.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a sentence apart into runs of somebody's own words and the few words that may stand between them. */
final class Provenance {

    private static final Set<String> GLUE = Set.of(
            "i",
            "also",
            "and",
            "a",
            "an",
            "where",
            "furthermore",
            "moreover",
            "at",
            "in",
            "my",
            "current",
            "role",
            "that",
            "before",
            "earlier",
            "still",
            "as",
            "for",
            "project",
            "am",
            "i'm",
            "among",
            "projects",
            "is");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}+#/'’&%@:_.-]*|[£$€%+]+\\S*");

    private final List<List<String>> own;

    private final int shortestRun;

    /** @param shortestRun words that a run of the person's words has at least, unless it ends the sentence or a clause */
    Provenance(Collection<String> texts, int shortestRun) {
        this.shortestRun = shortestRun;
        this.own = texts.stream().map(Provenance::words).toList();
    }

    /** The first word that is neither in a run of own words nor glue; empty when all is accounted for. */
    Optional<String> stranger(String sentence) {
        var words = words(sentence);
        for (var at = 0; at < words.size(); ) {
            var run = longestRun(words.subList(at, words.size()));
            if (run >= shortestRun || run == 1 && at + 1 == words.size()) {
                at += run;
            } else if (GLUE.contains(words.get(at))) {
                at++;
            } else if (run == 1 && at + 1 < words.size() && GLUE.contains(words.get(at + 1))) {
                at++;
            } else {
                return Optional.of(words.get(at));
            }
        }
        return Optional.empty();
    }

    private int longestRun(List<String> words) {
        return own.stream().mapToInt(text -> longestRun(words, text)).max().orElse(0);
    }

    private static int longestRun(List<String> words, List<String> text) {
        var longest = 0;
        for (var from = 0; from < text.size(); from++) {
            var length = 0;
            while (length < words.size()
                    && from + length < text.size()
                    && words.get(length).equals(text.get(from + length))) {
                length++;
            }
            longest = Math.max(longest, length);
        }
        return longest;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group().replaceAll("[.:,;'’-]+$", ""))
                .forEach(words::add);
        return words;
    }

    static List<Pattern> patterns(String block) {
        return Arrays.stream(block.strip().split("\n")).map(Pattern::compile).toList();
    }
}
