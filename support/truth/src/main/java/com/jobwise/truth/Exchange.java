package com.jobwise.truth;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What was given up and what came in its place do not change sides: "replaced A by B", "B instead of A", "from A to B". */
final class Exchange implements Rule {

    private enum Side {
        OLD,
        NEW
    }

    private static final Set<String> REPLACING =
            Set.of("replace", "swap", "exchange", "supersede", "supplant", "trade");
    private static final Set<String> LINKS = Set.of("by", "with", "for");
    private static final Set<String> OVER = Set.of("instead", "rather");
    private static final Set<String> MOVING = Set.of(
            "move", "switch", "migrate", "change", "convert", "port", "transfer", "go", "transition", "bring", "shift");

    private static final Set<String> ENDING = Set.of(
            "without",
            "within",
            "during",
            "since",
            "before",
            "after",
            "on",
            "in",
            "at",
            "using",
            "halving",
            "saving",
            "cutting",
            "reducing",
            "making",
            "because",
            "so",
            "when");

    @Override
    public void check(Draft draft) {
        var said = sides(draft.passage());
        said.forEach((at, side) -> {
            var hits = draft.hits(at).stream()
                    .filter(hit -> !hit.line().isStructure())
                    .toList();
            var isSwapped = !hits.isEmpty()
                    && hits.stream().allMatch(hit -> {
                        var other = sides(hit.line().passage()).get(hit.at());
                        return other != null && other != side;
                    });
            if (isSwapped) {
                draft.object(Reason.DIRECTION, draft.passage().token(at).surface());
            }
        });
    }

    /** By index of the word; words on neither side are left out. */
    private static Map<Integer, Side> sides(Passage passage) {
        Map<Integer, Side> sides = new HashMap<>();
        for (var i = 0; i < passage.size(); i++) {
            if (is(passage, i, REPLACING)) {
                replaced(passage, i, sides);
            } else if (is(passage, i, Set.of("substitute"))) {
                substituted(passage, i, sides);
            } else if (OVER.contains(passage.key(i))
                    || passage.key(i).equals("place") && passage.key(i - 1).equals("in")) {
                preferred(passage, i, sides);
            } else if (is(passage, i, MOVING)) {
                moved(passage, i, sides);
            }
        }
        sides.keySet().removeIf(at -> !passage.isContent(at) || passage.word(at).isNeutral());
        var both = sides.keySet().stream()
                .filter(at -> sides.entrySet().stream()
                        .anyMatch(other -> other.getValue() != sides.get(at)
                                && passage.key(other.getKey()).equals(passage.key(at))))
                .toList();
        both.forEach(sides::remove);
        return sides;
    }

    private static void replaced(Passage passage, int verb, Map<Integer, Side> sides) {
        var link = next(passage, verb + 1, LINKS);
        var isPassive =
                link >= 0 && link <= verb + 2 && !passage.token(verb).opens() && noneBetween(passage, verb, link);
        if (isPassive) {
            put(passage, begin(passage, verb), verb, Side.OLD, sides);
        } else {
            put(passage, verb + 1, link < 0 ? end(passage, verb) : link, Side.OLD, sides);
        }
        if (link >= 0) {
            put(passage, link + 1, end(passage, link), Side.NEW, sides);
        } else if (!isDoer(passage, verb)) {
            put(passage, begin(passage, verb), verb, Side.NEW, sides);
        }
    }

    private static void substituted(Passage passage, int verb, Map<Integer, Side> sides) {
        var link = next(passage, verb + 1, LINKS);
        if (link > 0) {
            var isNewFirst = passage.key(link).equals("for");
            put(passage, verb + 1, link, isNewFirst ? Side.NEW : Side.OLD, sides);
            put(passage, link + 1, end(passage, link), isNewFirst ? Side.OLD : Side.NEW, sides);
        }
    }

    private static void preferred(Passage passage, int at, Map<Integer, Side> sides) {
        put(passage, at + 2, end(passage, at), Side.OLD, sides);
        if (at > 0) {
            put(passage, begin(passage, at), at, Side.NEW, sides);
        }
    }

    private static void moved(Passage passage, int verb, Map<Integer, Side> sides) {
        var from = next(passage, verb + 1, Set.of("from"));
        var to = next(passage, verb + 1, Set.of("to", "into"));
        if (from >= 0) {
            put(passage, from + 1, to > from ? to : end(passage, from), Side.OLD, sides);
        }
        if (from >= 0 && to >= 0) {
            put(passage, to + 1, from > to ? from : end(passage, to), Side.NEW, sides);
        }
    }

    private static boolean isDoer(Passage passage, int verb) {
        return passage.token(verb).opens() || Set.of("i", "and", "also", "we").contains(passage.key(verb - 1));
    }

    private static boolean noneBetween(Passage passage, int verb, int link) {
        return link == verb + 1 || !passage.isContent(verb + 1) && !passage.isNumber(verb + 1);
    }

    private static int next(Passage passage, int from, Set<String> keys) {
        for (var i = from; i < end(passage, from - 1); i++) {
            if (keys.contains(passage.key(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int begin(Passage passage, int at) {
        var begin = at;
        while (begin > 0 && passage.segment(begin - 1) == passage.segment(at)) {
            begin--;
        }
        return begin;
    }

    private static int end(Passage passage, int at) {
        var end = at;
        while (end < passage.size() && passage.segment(end) == passage.segment(at)) {
            end++;
        }
        return end;
    }

    private static boolean is(Passage passage, int at, Set<String> bases) {
        return passage.word(at).bases().stream().anyMatch(bases::contains);
    }

    private static void put(Passage passage, int begin, int end, Side side, Map<Integer, Side> sides) {
        for (var i = begin; i < end && i < passage.size() && !(i > begin && ENDING.contains(passage.key(i))); i++) {
            sides.put(i, side);
        }
    }
}
