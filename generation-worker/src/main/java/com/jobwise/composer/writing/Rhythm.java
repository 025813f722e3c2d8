package com.jobwise.composer.writing;

import com.jobwise.composer.material.Source;
import com.jobwise.composer.text.WordCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Brings the mean length of a model's sentences nearer to a style: joins two of one item, shortest first, or parts one where it was
 * joined; in one direction only, so that it ends. No word is changed, and whatever comes of it is judged again.
 */
final class Rhythm {

    private static final double NEAR = 1.5;
    private static final int LONGEST = 50;
    private static final int LONGEST_WITH_AND = 36;
    private static final int SHORTEST = 3;
    private static final Pattern JOINT = Pattern.compile("(?:, and|;) (?=I )");

    private final double aim;
    private final Judge judge;
    private final Map<String, Source> sources;

    /** @param aim words per sentence, 0 for no aim */
    Rhythm(double aim, Judge judge, Map<String, Source> sources) {
        this.aim = aim;
        this.judge = judge;
        this.sources = sources;
    }

    private record Change(List<DraftText> paragraph, int at, int count, List<DraftText> instead) {

        private void make() {
            paragraph.subList(at, at + count).clear();
            paragraph.addAll(at, instead);
        }

        private int words() {
            return instead.stream().mapToInt(one -> WordCount.of(one.text())).sum();
        }
    }

    /** Paragraphs in, paragraphs out. */
    List<List<DraftText>> shaped(List<List<DraftText>> paragraphs) {
        List<List<DraftText>> shaped = new ArrayList<>();
        paragraphs.forEach(paragraph -> shaped.add(new ArrayList<>(paragraph)));
        var tooShort = mean(shaped) < aim;
        while (aim > 0 && (tooShort ? mean(shaped) < aim - NEAR : mean(shaped) > aim + NEAR)) {
            var change = tooShort ? join(shaped) : part(shaped);
            if (change.isEmpty()) {
                break;
            }
            change.get().make();
        }
        return shaped;
    }

    private Optional<Change> join(List<List<DraftText>> paragraphs) {
        return changes(paragraphs, this::joined).min(Comparator.comparingInt(Change::words));
    }

    private Optional<Change> part(List<List<DraftText>> paragraphs) {
        return changes(paragraphs, this::parted).max(Comparator.comparingInt(Change::words));
    }

    private double mean(List<List<DraftText>> paragraphs) {
        return paragraphs.stream()
                .flatMap(List::stream)
                .mapToInt(one -> WordCount.of(one.text()))
                .average()
                .orElse(aim);
    }

    private interface Maker {
        Stream<Change> at(List<DraftText> paragraph, int index);
    }

    private Stream<Change> changes(List<List<DraftText>> paragraphs, Maker maker) {
        return paragraphs.stream()
                .flatMap(paragraph ->
                        IntStream.range(0, paragraph.size()).boxed().flatMap(index -> maker.at(paragraph, index)))
                .filter(change -> change.instead().stream()
                        .allMatch(text -> judge.one(text).stands()));
    }

    private Stream<Change> joined(List<DraftText> paragraph, int index) {
        if (index + 1 >= paragraph.size()) {
            return Stream.empty();
        }
        var one = paragraph.get(index);
        var next = paragraph.get(index + 1);
        var words = WordCount.of(one.text()) + WordCount.of(next.text());
        if (!next.text().startsWith("I ")
                || !sameItem(one, next)
                || words > LONGEST
                || one.text().contains(";")) {
            return Stream.empty();
        }
        var link = words <= LONGEST_WITH_AND && !one.text().contains(", and I ") ? ", and " : "; ";
        var ids = Stream.concat(one.sources().stream(), next.sources().stream())
                .distinct()
                .toList();
        var text = one.text().replaceFirst("\\.$", "") + link + next.text();
        return Stream.of(new Change(paragraph, index, 2, List.of(new DraftText(one.slot(), one.place(), text, ids))));
    }

    private Stream<Change> parted(List<DraftText> paragraph, int index) {
        var whole = paragraph.get(index);
        var parts = JOINT.split(whole.text(), 2);
        return parts.length == 2 && Stream.of(parts).allMatch(part -> WordCount.of(part) >= SHORTEST)
                ? Stream.of(new Change(
                        paragraph, index, 1, List.of(whole.withText(parts[0] + "."), whole.withText(parts[1]))))
                : Stream.empty();
    }

    private boolean sameItem(DraftText one, DraftText other) {
        return !one.sources().isEmpty() && items(one).equals(items(other));
    }

    private Set<Object> items(DraftText text) {
        return text.sources().stream()
                .map(id -> Received.get(sources, id).item())
                .collect(Collectors.toSet());
    }
}
