package com.jobwise.truth.language;

import com.jobwise.terms.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Our own table of words that may stand for each other ({@code meanings.txt}). Each line is two marks: words in front of {@code >} need
 * the first and grant both; words behind it need the second only, so that the general may stand for the particular and not the reverse.
 */
public final class Meanings {

    /** Begins the marks of nouns, which the past of a verb does not share: "planned" is no roster. */
    static final String THING = "meaning of things ";

    /** @param says marks any of which explains the words; @param grants marks that the words explain in others */
    public record Marks(Set<Object> says, Set<Object> grants) {

        private static Marks empty() {
            return new Marks(new HashSet<>(), new HashSet<>());
        }
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final Marks marks = Marks.empty();
    }

    private final Map<String, Marks> words = new HashMap<>();
    private final Node phrases = new Node();

    private Meanings() {}

    static Meanings shipped() {
        var meanings = new Meanings();
        var number = 0;
        var isOfThings = false;
        for (var line : Lists.lines("meanings.txt")) {
            if (line.startsWith("[")) {
                isOfThings = line.equals("[things]");
                continue;
            }
            var kind = isOfThings ? THING : "meaning";
            var sides = line.split(">");
            meanings.add(sides[0], kind + number, "general" + number, true);
            if (sides.length > 1) {
                meanings.add(sides[1], "general" + number, "general" + number, false);
            }
            number++;
        }
        return meanings;
    }

    private void add(String side, String said, String granted, boolean grants) {
        for (var entry : side.split(",")) {
            for (var marks : places(entry.strip().replace('-', ' '))) {
                marks.says().add(said);
                if (grants) {
                    marks.grants().addAll(List.of(said, granted));
                }
            }
        }
    }

    private List<Marks> places(String entry) {
        var parts = entry.split(" ");
        if (parts.length > 1) {
            var node = phrases;
            for (var part : parts) {
                node = node.next.computeIfAbsent(part, _ -> new Node());
            }
            return List.of(node.marks);
        }
        return Stream.concat(Stream.of(entry), Words.stems(entry).stream().map(stem -> "~" + stem))
                .distinct()
                .map(key -> words.computeIfAbsent(key, _ -> Marks.empty()))
                .toList();
    }

    /** Marks of a single word, by one of its base forms or, with {@code ~}, its stem. */
    Marks of(String word) {
        return words.getOrDefault(word, new Marks(Set.of(), Set.of()));
    }

    /** A phrase found in a text. */
    public record Phrase(int begin, int end, Marks marks) {}

    List<Phrase> phrases(List<? extends Collection<String>> bases) {
        List<Phrase> found = new ArrayList<>();
        for (var begin = 0; begin < bases.size(); begin++) {
            follow(phrases, bases, begin, begin, found);
        }
        return found;
    }

    private static void follow(
            Node node, List<? extends Collection<String>> bases, int begin, int at, List<Phrase> found) {
        if (!node.marks.says().isEmpty()) {
            found.add(new Phrase(begin, at, node.marks));
        }
        if (at < bases.size()) {
            for (var base : bases.get(at)) {
                var next = node.next.get(base);
                if (next != null) {
                    follow(next, bases, begin, at + 1, found);
                }
            }
        }
    }
}
