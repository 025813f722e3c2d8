package com.jobwise.composer.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Brings the mean sentence length nearer to a style: joins neighbours, shortest first, or splits at a semicolon. */
final class SentenceShaper {

    private static final double NEAR = 1.5;

    /** What stands behind a semicolon may stand alone if it begins with a subject of its own and has a finite verb. */
    private static final Pattern OWN_CLAUSE = Pattern.compile(
            "(?:I |(?:the|a|an|it|they|we|all|both|each|my|our|their|one|two|three|four|five|six|seven|eight|nine|ten|\\p{Ll}*[^s\\P{Ll}]s)\\b"
                    + ".*\\b(?:is|are|was|were|has|have|had|went|turned|passed|rose|fell|came|became|made|cut|did|opened|picked|dropped)\\b).+");

    private final double aim;

    SentenceShaper(double aim) {
        this.aim = aim;
    }

    List<List<Sentence>> shaped(List<List<Sentence>> paragraphs) {
        List<List<Sentence>> shaped = new ArrayList<>();
        paragraphs.forEach(paragraph -> shaped.add(new ArrayList<>(paragraph)));
        var changed = aim > 0;
        while (changed) {
            var mean = mean(shaped);
            changed = mean < aim - NEAR && joinOnce(shaped) || mean > aim + NEAR && splitOnce(shaped);
        }
        return shaped;
    }

    private record Pair(List<Sentence> paragraph, int first, Sentence joined) {}

    private static boolean joinOnce(List<List<Sentence>> paragraphs) {
        var shortest = paragraphs.stream()
                .flatMap(SentenceShaper::pairs)
                .min(Comparator.comparingInt(pair -> pair.joined().words()));
        shortest.ifPresent(pair -> {
            pair.paragraph().remove(pair.first() + 1);
            pair.paragraph().set(pair.first(), pair.joined());
        });
        return shortest.isPresent();
    }

    private static Stream<Pair> pairs(List<Sentence> paragraph) {
        return IntStream.range(0, Math.max(0, paragraph.size() - 1))
                .boxed()
                .flatMap(
                        i -> Joins.of(paragraph.get(i), paragraph.get(i + 1))
                                .map(joined -> new Pair(paragraph, i, joined))
                                .stream());
    }

    private static boolean splitOnce(List<List<Sentence>> paragraphs) {
        for (var paragraph : paragraphs) {
            for (var i = 0; i < paragraph.size(); i++) {
                var whole = paragraph.get(i);
                var second = secondClause(whole);
                if (second.isPresent()) {
                    paragraph.set(
                            i,
                            whole.withBody(
                                    whole.body().substring(0, whole.body().indexOf("; "))));
                    paragraph.add(i + 1, whole.withBody(second.get()));
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<String> secondClause(Sentence sentence) {
        var parts = sentence.body().split("; ", 2);
        return sentence.isDeed()
                        && parts.length == 2
                        && OWN_CLAUSE.matcher(parts[1]).matches()
                ? Optional.of(parts[1].substring(0, 1).toUpperCase(Locale.ROOT) + parts[1].substring(1))
                : Optional.empty();
    }

    private static double mean(List<List<Sentence>> paragraphs) {
        return paragraphs.stream()
                .flatMap(List::stream)
                .mapToInt(Sentence::words)
                .average()
                .orElse(0);
    }
}
