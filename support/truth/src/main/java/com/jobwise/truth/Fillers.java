package com.jobwise.truth;

import java.util.Set;

/** Words that say nothing of their own only where they stand: "worth 6,000", "called Stempel", "first there, now here", "30 pupils each". */
final class Fillers {

    private static final Set<String> MEASURING = Set.of(
            "worth",
            "weighing",
            "costing",
            "totalling",
            "totaling",
            "numbering",
            "amounting",
            "lasting",
            "measuring",
            "seating",
            "valued",
            "spanning",
            "counting",
            "located",
            "distance",
            "aged",
            "weigh",
            "weighs",
            "weighed");
    private static final Set<String> NAMING = Set.of("called", "named", "titled", "entitled");
    /** "In the evening" may be told as "each evening"; the word behind needs a source of its own. */
    private static final Set<String> ROUTINE = Set.of(
            "morning",
            "evening",
            "afternoon",
            "night",
            "day",
            "week",
            "month",
            "weekend",
            "weekday",
            "shift",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private static final Set<String> EACH = Set.of("with", "of", "up", "for", "at", "on", "in", "as");
    private static final Set<String> LATER =
            Set.of("now", "then", "later", "afterwards", "before", "today", "currently");
    /** What "once" has behind it where it means "after". */
    private static final Set<String> CLAUSE = Set.of("the", "our", "my", "they", "it", "we", "i");

    private static final int AHEAD = 4;

    private Fillers() {}

    static boolean isFiller(Passage passage, int at) {
        var key = passage.key(at);
        if (MEASURING.contains(key)) {
            return isNumberAhead(passage, at);
        }
        if (NAMING.contains(key)) {
            return at > 0 && at + 1 < passage.size() && passage.token(at + 1).isCapitalised();
        }
        if (key.equals("each") || key.equals("every")) {
            return ROUTINE.contains(passage.key(at + 1)) || key.equals("each") && isDistributing(passage, at);
        }
        if (key.equals("all")) {
            return passage.key(at - 1).equals("in") && isLast(passage, at)
                    || isFirst(passage, at)
                            && Set.of("within", "in", "at", "from").contains(passage.key(at + 1));
        }
        if (key.equals("once")) {
            return CLAUSE.contains(passage.key(at + 1));
        }
        return key.equals("first")
                && passage.tokens().stream().skip(at + 1L).anyMatch(token -> LATER.contains(token.key()));
    }

    private static boolean isDistributing(Passage passage, int at) {
        return isLast(passage, at) || EACH.contains(passage.key(at + 1));
    }

    /** Behind a comma: "8 growers, all within reach". */
    private static boolean isFirst(Passage passage, int at) {
        return at > 0 && passage.token(at - 1).clause() != passage.token(at).clause();
    }

    private static boolean isLast(Passage passage, int at) {
        return at + 1 == passage.size()
                || passage.token(at + 1).clause() != passage.token(at).clause();
    }

    private static boolean isNumberAhead(Passage passage, int at) {
        for (var i = at + 1; i <= at + AHEAD && i < passage.size(); i++) {
            if (passage.isNumber(i)) {
                return true;
            }
            if (!passage.word(i).isFree() && !passage.isHedging(i)) {
                return false;
            }
        }
        return false;
    }
}
