package com.jobwise.truth.number;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words in front of a number that say how it is meant. */
final class Before {

    private static final int REACH = 28;
    private static final String END = "\\s+(?:an?\\s+|the\\s+)?(?:[€$£]|[a-z]{3}\\s)?$";
    private static final Map<Quantity.Hedge, Pattern> HEDGES = Map.of(
            Quantity.Hedge.OVER,
            Pattern.compile(
                    "(?:over|more than|above|exceeding|beyond|upwards of|north of|greater than|in excess of)" + END),
            Quantity.Hedge.AT_LEAST,
            Pattern.compile("(?:at least|no fewer than|no less than|a minimum of|minimum)" + END),
            Quantity.Hedge.ABOUT,
            Pattern.compile("(?:about|around|approximately|roughly|circa|ca\\.|some|approx\\.?)" + END + "|~\\s?$"),
            Quantity.Hedge.UNDER,
            Pattern.compile(
                    "(?:nearly|almost|close to|just under|under|less than|fewer than|below|up to|at most|a maximum of|no more than|as many as|as much as)"
                            + END));
    private static final Set<String> ROLES = Set.of("from", "to", "by", "within");
    private static final Pattern LAST = Pattern.compile(
            "(\\p{L}+)\\s+(?:(?:over|about|around|almost|nearly|roughly|just|only|under|an?|the)\\s+)*[€$£]?$");

    private static final Pattern INSTEAD = Pattern.compile("(?:instead of|rather than|compared with|against)\\s+$");

    private Before() {}

    static Quantity.Hedge hedge(String text, int at) {
        var before = before(text, at);
        return HEDGES.entrySet().stream()
                .filter(hedge -> hedge.getValue().matcher(before).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Quantity.Hedge.EXACT);
    }

    static String role(String text, int at) {
        var last = LAST.matcher(before(text, at));
        return last.find() && ROLES.contains(last.group(1))
                ? last.group(1)
                : INSTEAD.matcher(before(text, at)).find() ? "from" : "";
    }

    private static String before(String text, int at) {
        return text.substring(Math.max(0, at - REACH), at).toLowerCase(Locale.ROOT);
    }
}
