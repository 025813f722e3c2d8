package com.jobwise.truth;

import java.util.List;
import java.util.Set;

/**
 * How far an employer's name reaches in a sentence.
 *
 * @param begin index of the first word
 * @param end index behind the last one
 */
record Reach(int begin, int end) {

    private static final Set<String> PARTING =
            Set.of("while", "whereas", "before", "after", "where", "then", "later", "and");

    /** From the clause that names it, with the one behind a leading "At X,", up to the clause of another employer. */
    static Reach of(Draft draft, int at) {
        var passage = draft.passage();
        var others = others(draft, at);
        var clause = passage.token(at).clause();
        var begin = at;
        while (begin > 0 && passage.token(begin - 1).clause() == clause && !isParted(passage, begin - 1, at, others)) {
            begin--;
        }
        var end = at;
        var isLeading = begin <= 1 && at - begin <= 3;
        while (end < passage.size()
                && !others.contains(end)
                && (passage.token(end).clause() == clause
                        || isLeading && passage.token(end).clause() == clause + 1)
                && !isParted(passage, end, at, others)) {
            end++;
        }
        return new Reach(begin, end);
    }

    private static boolean isParted(Passage passage, int at, int name, List<Integer> others) {
        var isMain = passage.key(at).equals("i")
                && Set.of("after", "before", "following").contains(passage.key(0));
        return !others.isEmpty() && (isMain || PARTING.contains(passage.key(at))) && at != name;
    }

    private static List<Integer> others(Draft draft, int at) {
        return draft.source().items().stream()
                .map(item -> Names.at(draft.passage(), item.employer()))
                .filter(other -> other >= 0 && other != at)
                .distinct()
                .toList();
    }
}
