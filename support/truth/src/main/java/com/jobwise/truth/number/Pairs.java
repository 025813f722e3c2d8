package com.jobwise.truth.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Two numbers that share a unit said once: "from 40 to 25 minutes", "71 to 84 %", "in 4 days instead of 9". */
final class Pairs {

    private static final Pattern BETWEEN = Pattern.compile(
            "(?:\\s(?:a|an|per|each|every) (?:hour|day|night|shift|week|month|quarter|year))?\\s*(?:(?:now|today)?,? ?not|,? ?(?:but |and )?(?:now|today)(?: only| just)?(?: takes?)?|to|and|or|instead of|rather than|from|down to|up to|,? ?down from|,? ?up from|-|–|to just|to only|to under|of|against|compared with)\\s*");
    private static final Pattern OVER =
            Pattern.compile("\\b(?:instead of|rather than|not|from|compared (?:with|to))\\s*$");
    private static final Pattern ALONE = Pattern.compile(
            "\\s*(?:$|[.,;:)]|(?:a|an|per|in|on|at|by|within|for|and|through|over|during|after|with|the)\\b).*");

    private Pairs() {}

    static List<Quantity> joined(String text, List<Quantity> quantities) {
        List<Quantity> joined = new ArrayList<>(quantities);
        for (var i = 0; i + 1 < joined.size(); i++) {
            var one = joined.get(i);
            var next = joined.get(i + 1);
            if (!BETWEEN.matcher(text.substring(one.end(), next.start())).matches()
                    || one.unit().equals(next.unit())) {
                continue;
            }
            if (one.unit().isEmpty()) {
                joined.set(i, like(text, one, next));
            } else if (next.unit().isEmpty()
                    && ALONE.matcher(text.substring(next.end())).matches()) {
                joined.set(i + 1, like(text, next, one));
            }
        }
        order(text, joined);
        return List.copyOf(joined);
    }

    /** "4 days instead of 9": the first one is where it led. */
    private static void order(String text, List<Quantity> joined) {
        for (var i = 0; i + 1 < joined.size(); i++) {
            var one = joined.get(i);
            var next = joined.get(i + 1);
            var isFormer = next.role().equals("from")
                    && one.role().isEmpty()
                    && one.unit().equals(next.unit());
            if (isFormer
                    && OVER.matcher(text.substring(one.end(), next.start())).find()) {
                joined.set(i, one.as("to"));
            }
        }
    }

    private static Quantity like(String text, Quantity quantity, Quantity other) {
        return switch (other.unit()) {
            case "s", "month" -> Durations.like(text, quantity, other);
            case "%", "x" -> quantity.of(quantity.value(), other.unit(), quantity.end());
            default -> {
                var measured = Measures.like(text, quantity, other);
                yield measured.unit().isEmpty()
                        ? quantity.of(quantity.value(), other.unit(), quantity.end())
                        : measured;
            }
        };
    }
}
