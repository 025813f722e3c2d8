package com.jobwise.truth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything a statement rests on.
 *
 * @param cited lines of the evidence
 * @param standing lines that hold for every statement of the person, indexed once by what they explain
 */
record Source(List<Item> items, List<Line> cited, List<Line> standing, Map<Object, List<Hit>> index) {

    Source(List<Item> items, List<Line> cited) {
        this(items, cited, List.of(), Map.of());
    }

    /** Explains words and their meanings by our table only, not what a dictionary has besides. */
    static Source standing(List<Line> lines) {
        Map<Object, List<Hit>> index = new HashMap<>();
        for (var line : lines) {
            line.grants().entrySet().stream()
                    .filter(entry -> entry.getKey() instanceof String)
                    .forEach(entry -> entry.getValue()
                            .forEach(at -> index.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>(2))
                                    .add(new Hit(line, at))));
        }
        return new Source(List.of(), List.of(), lines, index);
    }

    Source with(Source person) {
        return new Source(items, cited, person.standing, person.index);
    }

    List<Hit> find(Collection<?> marks) {
        List<Hit> hits = new ArrayList<>(4);
        for (var line : cited) {
            Set<Integer> places = new LinkedHashSet<>();
            for (var mark : marks) {
                places.addAll(line.where(mark));
            }
            places.forEach(place -> hits.add(new Hit(line, place)));
        }
        if (!index.isEmpty()) {
            Set<Hit> more = new LinkedHashSet<>();
            for (var mark : marks) {
                more.addAll(index.getOrDefault(mark, List.of()));
            }
            hits.addAll(more);
        }
        return hits;
    }

    boolean has(Object mark) {
        return !find(List.of(mark)).isEmpty();
    }

    List<Line> lines() {
        return standing.isEmpty()
                ? cited
                : Stream.concat(cited.stream(), standing.stream()).distinct().toList();
    }

    /** The person's own words, without titles, employers and dates. */
    Stream<Line> told() {
        return cited.stream().filter(line -> !line.isStructure());
    }

    Stream<Line> structure() {
        return lines().stream().filter(Line::isStructure);
    }
}
