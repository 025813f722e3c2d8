package com.jobwise.truth;

import com.jobwise.truth.number.Quantity;
import java.util.List;

/** How long the person says it was: "four years in health apps" bounds what may be told of health apps, whatever the dates are. */
final class Stated {

    private Stated() {}

    /** @param rest the words that the number is told of */
    static boolean isBeyond(Draft draft, Quantity said, List<Integer> rest) {
        return draft.source()
                .told()
                .anyMatch(line -> line.passage().quantities().stream()
                        .filter(own -> own.unit().equals(said.unit()) && own.value() < said.value())
                        .anyMatch(own -> isOfSame(draft, rest, line, own)));
    }

    private static boolean isOfSame(Draft draft, List<Integer> rest, Line line, Quantity own) {
        var clause = line.passage().token(line.passage().indexAt(own.start())).clause();
        var about = rest.stream()
                .filter(at -> draft.passage().isContent(at)
                        && !draft.passage().word(at).isNeutral())
                .filter(at ->
                        draft.hits(at).stream().noneMatch(hit -> hit.line().isStructure()))
                .toList();
        return !about.isEmpty()
                && about.stream()
                        .allMatch(at -> draft.hits(at).stream()
                                .anyMatch(hit -> hit.line() == line
                                        && line.passage().token(hit.at()).clause() == clause));
    }
}
