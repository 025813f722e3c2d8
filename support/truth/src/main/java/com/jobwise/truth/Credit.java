package com.jobwise.truth;

import java.util.Set;
import java.util.stream.IntStream;

/** "Complaints fell" is no "reduced complaints": what changed by itself, or by others, is not the person's deed. */
final class Credit implements Rule {

    private static final Set<String> HAPPENING = Set.of(
            "fall",
            "rise",
            "drop",
            "grow",
            "decline",
            "increase",
            "decrease",
            "climb",
            "improve",
            "shrink",
            "sink",
            "go",
            "recover",
            "double",
            "halve");
    private static final Set<String> CAUSING = Set.of(
            "reduce",
            "cut",
            "lower",
            "raise",
            "increase",
            "decrease",
            "improve",
            "grow",
            "lift",
            "boost",
            "halve",
            "double",
            "shorten",
            "expand",
            "drop",
            "shrink",
            "slash",
            "push",
            "triple",
            "trim",
            "enhance");
    private static final Set<String> BRINGING = Set.of("bring", "drive", "push", "get", "take", "move");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    @Override
    public void check(Draft draft) {
        var passage = draft.passage();
        for (var i = 0; i < passage.size(); i++) {
            if (isCausing(passage, i) && isOfItself(draft, i)) {
                draft.object(Reason.MISATTRIBUTED, passage.token(i).surface());
            }
        }
    }

    private static boolean isCausing(Passage passage, int at) {
        if (is(passage, at, BRINGING)) {
            return IntStream.range(at + 1, passage.size())
                    .anyMatch(i -> passage.segment(i) == passage.segment(at)
                            && Set.of("down", "up").contains(passage.key(i)));
        }
        return is(passage, at, CAUSING)
                && !Set.of("of", "in").contains(passage.key(at - 1))
                && !ARTICLES.contains(passage.key(at - 1))
                && !ARTICLES.contains(passage.key(at - 2));
    }

    /** What stands behind the verb is in the source what changed, and nothing else of it stands in front. */
    private static boolean isOfItself(Draft draft, int verb) {
        var passage = draft.passage();
        var isSubject = IntStream.range(0, verb)
                .anyMatch(i -> passage.segment(i) == passage.segment(verb)
                        && draft.hits(i).stream().anyMatch(hit -> isChanging(hit) && isHead(hit)));
        var behind = IntStream.range(verb + 1, passage.size())
                .takeWhile(i -> passage.segment(i) == passage.segment(verb) && !passage.isNumber(i))
                .filter(passage::isContent)
                .anyMatch(i -> isWhatChanged(draft, i));
        return !isSubject && behind;
    }

    private static boolean isWhatChanged(Draft draft, int at) {
        var hits =
                draft.hits(at).stream().filter(hit -> !hit.line().isStructure()).toList();
        return !hits.isEmpty() && hits.stream().allMatch(Credit::isChanging);
    }

    /** The word stands in front of a verb of change that has no doer. */
    private static boolean isChanging(Hit hit) {
        var line = hit.line().passage();
        if (hit.line().isStructure()) {
            return false;
        }
        return IntStream.range(hit.at() + 1, line.size())
                        .takeWhile(i -> line.segment(i) == line.segment(hit.at()))
                        .anyMatch(i -> is(line, i, HAPPENING) && isVerb(line, i))
                && IntStream.range(0, hit.at())
                        .noneMatch(i -> line.segment(i) == line.segment(hit.at())
                                && line.token(i).opens()
                                && line.word(i).bases().stream().anyMatch(CAUSING::contains));
    }

    /** In front of "about", "of" and the like: "calls about manuals" are calls. */
    private static boolean isHead(Hit hit) {
        var line = hit.line().passage();
        return IntStream.range(0, hit.at())
                .noneMatch(i -> line.segment(i) == line.segment(hit.at())
                        && Set.of("about", "of", "on", "in", "for", "with").contains(line.key(i)));
    }

    private static boolean isVerb(Passage line, int at) {
        var key = line.key(at);
        return key.endsWith("ed")
                || Set.of("fell", "rose", "grew", "went", "shrank", "sank").contains(key);
    }

    private static boolean is(Passage passage, int at, Set<String> bases) {
        return passage.word(at).bases().stream().anyMatch(bases::contains);
    }
}
