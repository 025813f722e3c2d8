package com.jobwise.truth;

import com.jobwise.truth.number.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The words of meaning around a number: those before it and those behind it, up to another number. */
record Neighbours(List<Integer> before, List<Integer> behind) {

    static final int REACH = 4;
    static final int SOURCE_REACH = 5;
    private static final int COUNTED = 3;

    private static final Set<String> PEOPLE = Set.of(
            "team",
            "people",
            "person",
            "staff",
            "member",
            "colleague",
            "group",
            "crew",
            "employee",
            "strong",
            "head",
            "squad",
            "individual");

    private static final Set<String> TIMES = Set.of(
            "day",
            "week",
            "month",
            "year",
            "hour",
            "night",
            "shift",
            "quarter",
            "daily",
            "weekly",
            "monthly",
            "yearly",
            "annual",
            "annually",
            "nightly",
            "each",
            "every",
            "hourly",
            "quarterly");

    static Neighbours of(Passage passage, Quantity quantity, int reach) {
        var first = passage.indexAt(quantity.start());
        var last = first;
        while (last < passage.size() && passage.token(last).start() < quantity.end()) {
            last++;
        }
        return new Neighbours(gather(passage, first - 1, -1, reach), gather(passage, last, 1, reach));
    }

    private static List<Integer> gather(Passage passage, int from, int step, int reach) {
        List<Integer> words = new ArrayList<>();
        for (var at = from; at >= 0 && at < passage.size() && words.size() < reach; at += step) {
            if (passage.isNumber(at)) {
                if (!words.isEmpty()) {
                    break;
                }
            } else if (passage.isContent(at)) {
                words.add(at);
            }
        }
        return words;
    }

    /** Up to three words right behind the number, before a preposition or comma: "40 lost messages". */
    List<Integer> counted(Passage passage) {
        List<Integer> counted = new ArrayList<>();
        for (var at : behind) {
            var isApart = !counted.isEmpty() && at - counted.getLast() > 1
                    || counted.isEmpty()
                            && !before.isEmpty()
                            && passage.token(at).clause()
                                    != passage.token(at - 1).clause()
                            && !passage.isNumber(at - 1)
                    || at > 0 && passage.token(at).clause() != clauseOfNumber(passage);
            if (isApart || counted.size() == COUNTED) {
                break;
            }
            counted.add(at);
        }
        return counted;
    }

    private int clauseOfNumber(Passage passage) {
        for (var at = behind.getFirst() - 1; at >= 0; at--) {
            if (passage.isNumber(at)) {
                return passage.token(at).clause();
            }
        }
        return passage.token(behind.getFirst()).clause();
    }

    boolean hasCounted(Passage passage) {
        return !behind.isEmpty() && !things(passage).isEmpty();
    }

    /** Of what is counted, the words that say what it is: no times, no fillers. */
    List<Integer> things(Passage passage) {
        return counted(passage).stream()
                .filter(at -> !passage.word(at).isNeutral())
                .filter(at -> passage.word(at).bases().stream().noneMatch(TIMES::contains))
                .toList();
    }

    List<Integer> besides(Passage passage) {
        return all().stream().filter(at -> !passage.word(at).isNeutral()).toList();
    }

    List<Integer> all() {
        return Stream.concat(before.stream(), behind.stream()).toList();
    }

    Neighbours with(Neighbours others) {
        return new Neighbours(
                Stream.concat(before.stream(), others.before.stream()).toList(),
                Stream.concat(behind.stream(), others.behind.stream()).toList());
    }

    boolean isNear(int at) {
        return before.contains(at) || behind.contains(at);
    }

    boolean isOfPeople(Passage passage) {
        return all().stream().flatMap(at -> passage.word(at).bases().stream()).anyMatch(PEOPLE::contains);
    }

    /** Whether the source's number counts people. */
    boolean countsPeople(Passage passage) {
        return isOfPeople(passage)
                || behind.stream().limit(2).anyMatch(at -> passage.word(at).isPerson())
                || before.stream().limit(1).anyMatch(at -> passage.word(at).isPerson());
    }
}
