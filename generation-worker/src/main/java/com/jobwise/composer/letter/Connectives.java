package com.jobwise.composer.letter;

import java.util.ArrayList;
import java.util.List;

/**
 * Connects what is told of one position: one transition of the style per paragraph, each used once; without a style "also",
 * once in a letter; otherwise nothing.
 */
final class Connectives {

    private final List<String> transitions;
    private boolean mayAlso;

    Connectives(StyleKnobs knobs) {
        this.transitions = new ArrayList<>(knobs.transitions());
        this.mayAlso = !knobs.styled();
    }

    List<List<Sentence>> connected(List<List<Sentence>> paragraphs) {
        return paragraphs.stream().map(this::paragraph).toList();
    }

    private List<Sentence> paragraph(List<Sentence> paragraph) {
        List<Sentence> connected = new ArrayList<>();
        var isDone = false;
        for (var sentence : paragraph) {
            if (!isDone && !connected.isEmpty() && continues(sentence, connected.getLast())) {
                isDone = true;
                connected.add(connected(sentence));
            } else {
                connected.add(sentence);
            }
        }
        return connected;
    }

    private Sentence connected(Sentence sentence) {
        if (!transitions.isEmpty()) {
            return sentence.withBody(transitions.removeFirst() + ", " + sentence.body());
        }
        if (mayAlso) {
            mayAlso = false;
            return sentence.withBody(sentence.body().replaceFirst("^I ", "I also "));
        }
        return sentence;
    }

    /** Told of the same position and begins with "I" and a verb that was not the person's "I am" or "I have". */
    private static boolean continues(Sentence sentence, Sentence before) {
        return sentence.isDeed()
                && before.isDeed()
                && sentence.sources().equals(before.sources())
                && sentence.body().matches("I [a-z].*")
                && !sentence.body().matches("I (?:am|have|was|had) .*");
    }
}
