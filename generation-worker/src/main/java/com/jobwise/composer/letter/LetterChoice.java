package com.jobwise.composer.letter;

import com.jobwise.composer.DocumentPlan.LineRef;
import com.jobwise.composer.choice.AnsweredTerms;
import com.jobwise.composer.choice.RankedProfile;
import com.jobwise.composer.text.Quantity;
import com.jobwise.profile.Experience;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one position offers a letter, best first, and what of it has been taken. */
final class LetterChoice {

    private static final double FIGURE = 0.15;
    private static final double OUTCOME = 0.10;
    private static final double TERM = 0.15;
    private static final double DESCRIBED = 0.2;

    private final Experience experience;
    private final List<Telling> offered;
    private final Map<LineRef, Telling> taken = new LinkedHashMap<>();

    LetterChoice(Experience experience, List<Telling> offered, Comparator<Telling> best) {
        this.experience = experience;
        this.offered = offered.stream().sorted(best).toList();
    }

    /** Best first for a ranking and a style: score, a figure, a word of the posting, what is nearest to the style. */
    static Comparator<Telling> best(Experience experience, RankedProfile ranked, AnsweredTerms answered, Taste taste) {
        Map<Telling, Double> scores = new HashMap<>();
        return Comparator.comparingDouble((Telling telling) -> scores.computeIfAbsent(telling, _ -> {
                    var line = telling.line();
                    var text = telling.origin().text();
                    var score = line.part() == com.jobwise.composer.DocumentPlan.Part.ACHIEVEMENT
                            ? ranked.lineScore(experience.id(), line.index())
                            : -DESCRIBED;
                    score += Quantity.isIn(text) ? FIGURE : 0;
                    score += Quantity.isOutcome(text) ? OUTCOME : 0;
                    score += answered.in(ranked.item(experience.id()), List.of(text))
                                    .isEmpty()
                            ? 0
                            : TERM;
                    return score + taste.of(telling);
                }))
                .reversed();
    }

    Experience experience() {
        return experience;
    }

    boolean isEmpty() {
        return offered.isEmpty();
    }

    /** Printed order: as taken. */
    List<Telling> taken() {
        return List.copyOf(taken.values());
    }

    /** Takes the best that fits and whose verb no taken line begins with; 0 words when none does. */
    int takeNext(int wordsLeft, Set<String> verbs) {
        for (var telling : offered) {
            var isNew = telling.told().stream().map(Told::verb).noneMatch(verbs::contains);
            if (!taken.containsKey(telling.line()) && isNew && telling.words() <= wordsLeft) {
                taken.put(telling.line(), telling);
                telling.told().forEach(told -> verbs.add(told.verb()));
                return telling.words();
            }
        }
        return 0;
    }
}
