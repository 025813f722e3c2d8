package com.jobwise.composer.letter;

import com.jobwise.composer.text.WordCount;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.terms.style.TextFigures;

/** What a style has to say on which of a person's lines a letter tells: those whose wording is nearest to the sample's. */
record Taste(StyleKnobs knobs, SkillLexicon lexicon) {

    private static final double VERB = 0.3;
    private static final double SKILLS = 0.3;
    private static final double LONG_WORDS = 0.25;

    /** Skills per 100 words of a usual line. */
    private static final double USUAL_SKILLS = 6;

    /** Letters per word of a usual line; lines have longer words than letters. */
    private static final double USUAL_LETTERS = 5.2;

    private static final double SPAN_OF_LETTERS = 0.6;
    private static final double EVEN = 0.7;
    private static final double UNEVEN = 0.1;
    private static final double LENGTH = 0.4;

    /** Higher for what fits better; never enough to tell what the posting does not ask for instead of what it does. */
    double of(Telling telling) {
        var habits = knobs.habits();
        var isPreferred = telling.told().stream().anyMatch(told -> habits.prefers(told.verb()));
        return (isPreferred ? VERB : 0)
                + (habits.lean(Habit.SKILLS) == 0 ? 0 : SKILLS * habits.lean(Habit.SKILLS) * skills(telling))
                + (habits.lean(Habit.LONG_WORDS) == 0
                        ? 0
                        : LONG_WORDS * habits.lean(Habit.LONG_WORDS) * letters(telling))
                - weightOfLength() * misfit(telling);
    }

    private double skills(Telling telling) {
        var per100 = 100.0 * lexicon.mentions(telling.origin().text()).size() / Math.max(1, telling.words());
        return Math.clamp((per100 - USUAL_SKILLS) / USUAL_SKILLS, -1, 1);
    }

    private static double letters(Telling telling) {
        var average = TextFigures.of(telling.origin().text()).wording().averageWordLength();
        return Math.clamp((average - USUAL_LETTERS) / SPAN_OF_LETTERS, -1, 1);
    }

    private double weightOfLength() {
        if (knobs.habits().seeks(Habit.UNEVEN)) {
            return UNEVEN;
        }
        return knobs.habits().avoids(Habit.UNEVEN) ? EVEN : LENGTH;
    }

    /** How far its longest sentence is from the length aimed at; 0 for no aim. */
    private double misfit(Telling telling) {
        var aim = knobs.wordsPerSentence();
        var longest = telling.told().stream()
                .mapToInt(told -> WordCount.of(told.text()))
                .max()
                .orElse(0);
        return aim == 0 ? 0 : Math.min(1.5, Math.abs(longest - aim) / aim);
    }
}
