package com.jobwise.composer.letter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lets no two sentences begin alike: one that would is joined to the one before it, where it tells of the same position. */
final class Openers {

    private static final int LONGEST = 60;

    private Openers() {}

    static List<List<Sentence>> varied(List<List<Sentence>> paragraphs) {
        var seen = new HashSet<String>();
        return paragraphs.stream().map(paragraph -> varied(paragraph, seen)).toList();
    }

    private static List<Sentence> varied(List<Sentence> paragraph, Set<String> seen) {
        List<Sentence> varied = new ArrayList<>();
        for (var sentence : paragraph) {
            var repeats = !seen.add(opener(sentence.body()));
            if (repeats && !varied.isEmpty() && mayFollow(varied.getLast(), sentence)) {
                varied.add(varied.removeLast().joined("; ", sentence));
            } else {
                varied.add(sentence);
            }
        }
        return varied;
    }

    private static boolean mayFollow(Sentence before, Sentence sentence) {
        return before.isDeed()
                && sentence.isDeed()
                && before.sources().equals(sentence.sources())
                && sentence.body().startsWith("I ")
                && before.words() + sentence.words() <= LONGEST;
    }

    /** The first two words. */
    static String opener(String sentence) {
        var words = sentence.split(" ", 3);
        return words.length < 2 ? sentence : words[0] + " " + words[1];
    }
}
