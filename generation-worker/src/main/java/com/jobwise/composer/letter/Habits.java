package com.jobwise.composer.letter;

import com.jobwise.style.ExtractedStyle;
import com.jobwise.terms.Words;
import com.jobwise.terms.style.PhraseList;
import com.jobwise.terms.style.Sentence;
import com.jobwise.terms.style.TextFigures;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The habits of a measured style; none where nothing was measured.
 *
 * @param leans -1 avoided to 1 sought
 * @param verbs stems of the verbs preferred, for comparison only: they are never written
 */
record Habits(Map<Habit, Double> leans, Set<String> verbs) {

    private static final double CLEAR = 0.5;

    private static final PhraseList WARM = PhraseList.of("glad, happy, pleasure, love, grateful, enjoy, delighted");

    static Habits of(@Nullable ExtractedStyle style) {
        if (style == null || style.measures() == null || style.measures().isEmpty()) {
            return new Habits(Map.of(), Set.of());
        }
        Map<Habit, Double> leans = new EnumMap<>(Habit.class);
        for (var habit : Habit.values()) {
            var figure = style.measures().get(habit.measure());
            if (figure != null) {
                leans.put(habit, habit.lean(habit == Habit.UNEVEN ? perWord(figure, style.measures()) : figure));
            }
        }
        return new Habits(leans, verbs(style));
    }

    private static double perWord(double deviation, Map<String, Double> measures) {
        var mean = measures.getOrDefault("words_per_sentence", 0.0);
        return mean == 0 ? 0 : deviation / mean;
    }

    private static Set<String> verbs(ExtractedStyle style) {
        Set<String> stems = new HashSet<>();
        if (style.vocabulary() != null && style.vocabulary().actionVerbPreference() != null) {
            style.vocabulary().actionVerbPreference().forEach(verb -> stems.addAll(Words.stems(verb)));
        }
        return Set.copyOf(stems);
    }

    double lean(Habit habit) {
        return leans.getOrDefault(habit, 0.0);
    }

    boolean seeks(Habit habit) {
        return lean(habit) >= CLEAR;
    }

    boolean avoids(Habit habit) {
        return lean(habit) <= -CLEAR;
    }

    boolean prefers(String verb) {
        return Words.stems(verb).stream().anyMatch(verbs::contains);
    }

    /** How far a phrase is from these habits, measured as samples are; 0 for no habits. */
    double misfit(String phrase) {
        var figures = TextFigures.of(phrase);
        var words = Sentence.wordsOf(phrase);
        var warmth = words.isEmpty() ? 0 : 100.0 * WARM.count(words) / words.size();
        return missed(Habit.PASSIVE, figures.rhythm().passiveRatio())
                + missed(Habit.QUESTIONS, figures.rhythm().questionRate())
                + missed(Habit.FIRST_PERSON, figures.wording().firstPersonPer100Words())
                + missed(Habit.LONG_WORDS, figures.wording().averageWordLength())
                + missed(Habit.WARMTH, warmth);
    }

    private double missed(Habit habit, double figure) {
        var lean = leans.get(habit);
        return lean == null ? 0 : Math.abs(lean) * Math.abs(lean - habit.lean(figure));
    }

    /** Those nearest to these habits, near ties among them, in their order. */
    List<List<String>> nearest(List<List<String>> phrases) {
        var least = phrases.stream().mapToDouble(this::misfit).min().orElse(0);
        return phrases.stream().filter(one -> misfit(one) <= least + 0.3).toList();
    }

    private double misfit(List<String> sentences) {
        return misfit(String.join(" ", sentences));
    }
}
