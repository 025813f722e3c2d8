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

    private static final Pattern FORMER = Pattern.compile(
            "(?:instead of|rather than|compared with|compared to|against|not|originally|previously|formerly|initially|used to take|took|before)\\s+$");

    private static final Pattern BOUND = Pattern.compile("\\bup to\\s+(?:an?\\s+|the\\s+)?[€$£]?$");

    private static final Pattern PRESENT =
            Pattern.compile("\\b(?:now|today|nowadays|now takes?|takes? now)(?: only| just)?\\s+$");

    /** "From 31 % up to 44 %": no bound, but where it led. */
    private static final Pattern LED = Pattern.compile("\\bfrom\\b.*\\b(?:up|down|all the way) to\\s+[€$£]?$");

    private Before() {}

    static Quantity.Hedge hedge(String text, int at) {
        var before = before(text, at);
        if (LED.matcher(before).find()) {
            return Quantity.Hedge.EXACT;
        }
        return HEDGES.entrySet().stream()
                .filter(hedge -> hedge.getValue().matcher(before).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Quantity.Hedge.EXACT);
    }

    static String role(String text, int at) {
        var before = before(text, at);
        var last = LAST.matcher(before);
        if (BOUND.matcher(before).find() && !LED.matcher(before).find()) {
            return "";
        }
        if (last.find() && ROLES.contains(last.group(1))) {
            return last.group(1);
        }
        if (FORMER.matcher(before).find()) {
            return "from";
        }
        return PRESENT.matcher(before).find() ? "to" : "";
    }

    private static String before(String text, int at) {
        return text.substring(Math.max(0, at - REACH), at).toLowerCase(Locale.ROOT);
    }
}
