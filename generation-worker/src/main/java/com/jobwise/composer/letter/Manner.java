package com.jobwise.composer.letter;

import com.jobwise.composer.DocumentRequest;
import java.util.ArrayList;
import java.util.List;

/** A measured style as advice in words of ours: nothing of the sample's own is in it. */
public final class Manner {

    private final StyleKnobs knobs;
    private final boolean isFixed;

    private Manner(StyleKnobs knobs) {
        this.knobs = knobs;
        this.isFixed = knobs.styled() || knobs.bucket() == Bucket.FORMAL;
    }

    public static Manner of(DocumentRequest request) {
        return new Manner(StyleKnobs.of(request.style(), request.options()));
    }

    /** One sentence each. */
    public List<String> advice() {
        List<String> advice = new ArrayList<>();
        advice.add(
                switch (knobs.bucket()) {
                    case PLAIN -> "Use plain, direct, everyday words.";
                    case NEUTRAL -> "Use professional and friendly words.";
                    case FORMAL -> "Use formal words.";
                });
        if (isFixed) {
            advice.add(
                    knobs.contractions()
                            ? "Use contractions such as I'm and I've."
                            : "Use no contractions: write I am, I have, do not.");
        }
        if (knobs.wordsPerSentence() > 0) {
            advice.add("Let sentences have about %d words on average.".formatted(Math.round(knobs.wordsPerSentence())));
        }
        if (knobs.sentencesPerParagraph() > 0) {
            advice.add("Let paragraphs have about %d sentences."
                    .formatted(Math.round(Math.clamp(knobs.sentencesPerParagraph(), 1, 6))));
        }
        if (knobs.topicSentences()) {
            advice.add("Begin a paragraph about a position with a sentence that names it.");
        }
        if (!knobs.transitions().isEmpty()) {
            advice.add("Connect sentences with: " + String.join(", ", knobs.transitions()) + ".");
        }
        switch (knobs.opening()) {
            case INTEREST -> advice.add("Let the opening state an interest in the position.");
            case STATEMENT, QUESTION ->
                advice.add("Let the opening name the position in a plain statement, without interest or application.");
            case APPLICATION -> {}
        }
        for (var habit : Habit.values()) {
            habit.advice(knobs.habits().lean(habit)).ifPresent(advice::add);
        }
        return List.copyOf(advice);
    }

    /** Aimed at; 0 for no aim. */
    public double wordsPerSentence() {
        return knobs.wordsPerSentence();
    }

    /** With or without contractions, as the style has them; whoever prints it has it judged again. */
    public String adjusted(String sentence) {
        if (!isFixed) {
            return sentence;
        }
        return knobs.contractions() ? Contractions.in(sentence) : Contractions.spelledOut(sentence);
    }
}
