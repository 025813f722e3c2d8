package com.jobwise.composer.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Brings the mean sentence length nearer to a style by joining neighbours or splitting at a semicolon, and within that room its spread
 * and the share of sentences with several clauses.
 */
final class SentenceShaper {

    private static final double NEAR = 1.5;

    /** A mean below this share of what is aimed at is worse than a paragraph of one sentence. */
    private static final double FAR = 0.7;

    /** Joints or splits made for a habit alone, the mean being near enough. */
    private static final int MOST_FOR_HABIT = 3;

    private final double aim;
    private final Habits habits;
    private boolean isFar;

    SentenceShaper(double aim, Habits habits) {
        this.aim = aim;
        this.habits = habits;
    }

    List<List<Sentence>> shaped(List<List<Sentence>> paragraphs) {
        List<List<Sentence>> shaped = new ArrayList<>();
        paragraphs.forEach(paragraph -> shaped.add(new ArrayList<>(paragraph)));
        var changed = aim > 0;
        while (changed) {
            var mean = mean(shaped);
            isFar = mean < FAR * aim;
            changed = mean < aim - NEAR && joinOnce(shaped) || mean > aim + NEAR && splitOnce(shaped);
        }
        isFar = false;
        for (var i = 0; i < MOST_FOR_HABIT && aim > 0; i++) {
            followHabit(shaped);
        }
        return shaped;
    }

    private void followHabit(List<List<Sentence>> shaped) {
        var mean = mean(shaped);
        if (mean < aim + NEAR && (habits.seeks(Habit.COMPOUND) || habits.seeks(Habit.UNEVEN))) {
            joinOnce(shaped);
        } else if (mean > aim - NEAR && habits.avoids(Habit.COMPOUND)) {
            splitOnce(shaped);
        }
    }

    private record Pair(List<Sentence> paragraph, int first, Sentence joined) {

        int words() {
            return joined.words();
        }
    }

    private boolean joinOnce(List<List<Sentence>> paragraphs) {
        var next = paragraphs.stream().flatMap(this::pairs).min(preferred());
        next.ifPresent(pair -> {
            pair.paragraph().remove(pair.first() + 1);
            pair.paragraph().set(pair.first(), pair.joined());
        });
        return next.isPresent();
    }

    /** The shortest, unless sentences should differ much in length, or hardly. */
    private Comparator<Pair> preferred() {
        if (habits.seeks(Habit.UNEVEN)) {
            return Comparator.comparingInt(Pair::words).reversed();
        }
        return habits.avoids(Habit.UNEVEN)
                ? Comparator.comparingDouble(pair -> Math.abs(pair.words() - aim))
                : Comparator.comparingInt(Pair::words);
    }

    /** A paragraph that names its topic keeps a sentence that comes back to it. */
    private Stream<Pair> pairs(List<Sentence> paragraph) {
        var isTopical = paragraph.getFirst().joint() == Sentence.Joint.TOPIC;
        if (isTopical && paragraph.size() <= 2 && !isFar) {
            return Stream.empty();
        }
        var sharing = habits.avoids(Habit.COMPOUND) || habits.avoids(Habit.FIRST_PERSON);
        return IntStream.range(0, Math.max(0, paragraph.size() - 1))
                .boxed()
                .flatMap(i -> Joins.of(paragraph.get(i), paragraph.get(i + 1), sharing)
                        .map(joined -> new Pair(paragraph, i, joined))
                        .stream());
    }

    private static boolean splitOnce(List<List<Sentence>> paragraphs) {
        for (var paragraph : paragraphs) {
            for (var i = 0; i < paragraph.size(); i++) {
                var parts = Splits.of(paragraph.get(i));
                if (!parts.isEmpty()) {
                    paragraph.remove(i);
                    paragraph.addAll(i, parts);
                    return true;
                }
            }
        }
        return false;
    }

    private static double mean(List<List<Sentence>> paragraphs) {
        return paragraphs.stream()
                .flatMap(List::stream)
                .mapToInt(Sentence::words)
                .average()
                .orElse(0);
    }
}
