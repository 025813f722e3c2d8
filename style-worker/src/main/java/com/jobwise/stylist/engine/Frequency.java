package com.jobwise.stylist.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** What occurs most often. */
final class Frequency {

    private Frequency() {}

    /** At most so many, without repeats; those that occur equally often stay in their order. */
    static List<String> most(List<String> occurrences, int limit) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        occurrences.forEach(one -> counts.merge(one, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Entry.<String, Integer>comparingByValue().reversed())
                .limit(limit)
                .map(Entry::getKey)
                .toList();
    }
}
