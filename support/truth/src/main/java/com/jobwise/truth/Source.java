package com.jobwise.truth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Everything a statement rests on. */
record Source(List<Item> items, List<Line> lines) {

    List<Hit> find(Collection<?> marks) {
        List<Hit> hits = new ArrayList<>(4);
        for (var line : lines) {
            Set<Integer> places = new LinkedHashSet<>();
            for (var mark : marks) {
                places.addAll(line.where(mark));
            }
            places.forEach(place -> hits.add(new Hit(line, place)));
        }
        return hits;
    }

    boolean has(Object mark) {
        return lines.stream().anyMatch(line -> !line.where(mark).isEmpty());
    }

    /** The person's own words, without titles, employers and dates. */
    Stream<Line> told() {
        return lines.stream().filter(line -> !line.isStructure());
    }

    Stream<Line> structure() {
        return lines.stream().filter(Line::isStructure);
    }
}
