package com.jobwise.truth;

import java.util.Set;
import java.util.stream.IntStream;

/** What went down in the source does not go up in the statement. */
final class Direction implements Rule {

    private static final Set<String> UP = Set.of(
            "increase",
            "raise",
            "grow",
            "growth",
            "boost",
            "lift",
            "expand",
            "rise",
            "double",
            "triple",
            "higher",
            "more",
            "gain",
            "up",
            "faster",
            "extend",
            "climb",
            "enlarge",
            "widen",
            "longer",
            "accelerate",
            "quicken");
    private static final Set<String> DOWN = Set.of(
            "reduce",
            "reduction",
            "cut",
            "decrease",
            "lower",
            "drop",
            "shrink",
            "shorten",
            "halve",
            "fewer",
            "less",
            "fall",
            "down",
            "minimise",
            "minimize",
            "diminish",
            "trim",
            "decline",
            "slower",
            "lessen",
            "shorter",
            "slash",
            "slow");
    private static final Set<String> MOVERS = Set.of(
            "go", "bring", "come", "drive", "push", "move", "keep", "cut", "get", "scale", "speed", "step", "slow",
            "pull", "rate", "number", "cost", "sale", "time", "share");
    private static final Set<String> NOUNS = Set.of("growth", "reduction", "expansion");
    private static final int WAYS_REACH = 5;
    private static final int REACH = 3;

    @Override
    public void check(Draft draft) {
        var passage = draft.passage();
        for (var i = 0; i < passage.size(); i++) {
            var way = way(passage, i);
            if (way != 0 && isReversed(draft, i, way)) {
                draft.object(Reason.DIRECTION, passage.token(i).surface());
            }
        }
        for (var i = 0; i < passage.size(); i++) {
            if (isTurned(draft, i)) {
                draft.object(Reason.DIRECTION, passage.token(i).surface());
            }
        }
        swapped(draft, "before", "after");
        swapped(draft, "after", "before");
    }

    /** "From MySQL to PostgreSQL" is not the way back. */
    private static boolean isTurned(Draft draft, int at) {
        var end = end(draft.passage(), at);
        var hits =
                draft.hits(at).stream().filter(hit -> !hit.line().isStructure()).toList();
        return !end.isEmpty()
                && !hits.isEmpty()
                && draft.passage().isContent(at)
                && hits.stream()
                        .map(hit -> end(hit.line().passage(), hit.at()))
                        .allMatch(other -> !other.isEmpty() && !other.equals(end));
    }

    /** From or to, right in front of a word; empty for neither. */
    private static String end(Passage passage, int at) {
        for (var i = at - 1; i >= Math.max(0, at - 2); i--) {
            if (Set.of("from", "to", "into").contains(passage.key(i))) {
                return passage.key(i).equals("from") ? "from" : "to";
            }
            if (passage.isNumber(i) || passage.isContent(i) && i < at - 1) {
                return "";
            }
        }
        return "";
    }

    /** 1 up, -1 down, 0 neither. */
    private static int way(Passage passage, int at) {
        var bases = passage.word(at).bases();
        var isUp = bases.stream().anyMatch(UP::contains);
        var isDown = bases.stream().anyMatch(DOWN::contains);
        var behind = passage.key(at + 1);
        if (isParticle(passage, at) || isMoving(passage, at)) {
            return 0;
        }
        if (isUp == isDown || behind.equals("than") && at + 2 < passage.size() && passage.isNumber(at + 2)) {
            return 0;
        }
        return isUp ? 1 : -1;
    }

    /** "Set up" and "took down" say nothing of up and down; "brought down" and "up from 31 %" do. */
    private static boolean isParticle(Passage passage, int at) {
        if (!Set.of("up", "down").contains(passage.key(at))) {
            return false;
        }
        var isBesideNumber = IntStream.rangeClosed(at + 1, Math.min(passage.size() - 1, at + 2))
                .anyMatch(i -> passage.isNumber(i)
                        || Set.of("from", "by").contains(passage.key(i))
                                && i + 1 < passage.size()
                                && passage.isNumber(i + 1));
        return !isBesideNumber
                && IntStream.range(Math.max(0, at - WAYS_REACH), at)
                        .noneMatch(i -> passage.word(i).bases().stream().anyMatch(MOVERS::contains));
    }

    /** "A drop in growth": what moves is no move itself. */
    private static boolean isMoving(Passage passage, int at) {
        if (passage.word(at).bases().contains("grow")) {
            return IntStream.range(at + 1, passage.size())
                    .anyMatch(i -> passage.segment(i) == passage.segment(at)
                            && Set.of("less", "slower", "fewer").contains(passage.key(i)));
        }
        return passage.word(at).bases().stream().anyMatch(NOUNS::contains)
                && IntStream.range(0, passage.size())
                        .anyMatch(i -> i != at
                                && passage.segment(i) == passage.segment(at)
                                && passage.word(i).bases().stream()
                                        .anyMatch(base -> UP.contains(base) || DOWN.contains(base))
                                && passage.word(i).bases().stream().noneMatch(NOUNS::contains));
    }

    private static boolean isReversed(Draft draft, int at, int way) {
        var passage = draft.passage();
        var same = 0;
        var opposite = 0;
        for (var step : new int[] {1, -1}) {
            var seen = 0;
            for (var i = at + step; i >= 0 && i < passage.size() && seen < REACH && way(passage, i) == 0; i += step) {
                if (passage.isContent(i) && !passage.word(i).isNeutral()) {
                    seen++;
                    for (var hit : draft.hits(i)) {
                        var nearest = nearest(hit.line().passage(), hit.at());
                        same += nearest == way ? 1 : 0;
                        opposite += nearest == -way ? 1 : 0;
                    }
                }
            }
            if (same + opposite > 0) {
                break;
            }
        }
        return same == 0 && opposite > 0;
    }

    private static int nearest(Passage passage, int at) {
        for (var distance = 0; distance <= passage.size(); distance++) {
            for (var i : new int[] {at - distance, at + distance}) {
                if (i >= 0 && i < passage.size() && way(passage, i) != 0) {
                    return way(passage, i);
                }
            }
        }
        return 0;
    }

    private static void swapped(Draft draft, String said, String other) {
        var passage = draft.passage();
        var isSaid = IntStream.range(0, passage.size())
                .anyMatch(i ->
                        passage.key(i).equals(said) && !Set.of("that", "this").contains(passage.key(i + 1)));
        var isOther = draft.source().told().anyMatch(line -> has(line, other));
        if (isSaid && isOther && draft.source().told().noneMatch(line -> has(line, said))) {
            draft.object(Reason.DIRECTION, said);
        }
    }

    private static boolean has(Line line, String key) {
        return line.passage().tokens().stream().anyMatch(token -> token.key().equals(key));
    }
}
