package com.jobwise.truth.number;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the unit of time behind a number, so that twelve months are a year and 120 minutes are two hours. */
final class Durations {

    private static final Pattern UNIT = Pattern.compile(
            "^[\\s-]?(?:full |whole )?(ms|milliseconds?|seconds?|secs?|s|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?|yrs?|decades?|Jahren?|Monaten?)(?![\\p{L}\\p{N}])");
    private static final Pattern AGE = Pattern.compile("[\\s-]olds?\\b|\\sof age\\b");
    private static final Map<String, Double> SECONDS = Map.of(
            "ms", 0.001, "mil", 0.001, "s", 1.0, "sec", 1.0, "min", 60.0, "hou", 3600.0, "hr", 3600.0, "h", 3600.0,
            "day", 86_400.0, "wee", 604_800.0);
    private static final Map<String, Double> MONTHS =
            Map.of("mon", 1.0, "yea", 12.0, "yrs", 12.0, "yr", 12.0, "dec", 120.0, "jah", 12.0);

    private Durations() {}

    static Quantity counted(String text, Quantity quantity) {
        var unit = UNIT.matcher(text).region(quantity.end(), text.length());
        if (!quantity.unit().isEmpty() || !unit.lookingAt()) {
            return quantity;
        }
        var age = AGE.matcher(text).region(unit.end(), text.length());
        if (age.lookingAt()) {
            return quantity.of(quantity.value(), "", age.end());
        }
        return counted(quantity, unit.group(1), unit.end());
    }

    /** The number in the unit of time that another one has, which stands in the same place: "from 40 to 25 minutes". */
    static Quantity like(String text, Quantity quantity, Quantity other) {
        var words = text.substring(other.start(), other.end()).split("[\\s-]+");
        return counted(quantity, words[words.length - 1], quantity.end());
    }

    private static Quantity counted(Quantity quantity, String unit, int end) {
        var word = unit.toLowerCase(Locale.ROOT);
        var key = word.substring(0, Math.min(word.length(), 3));
        if (MONTHS.containsKey(key)) {
            return quantity.of(quantity.value() * MONTHS.get(key), "month", end);
        }
        var seconds = SECONDS.getOrDefault(key, SECONDS.get(word.replace("s", "")));
        return seconds == null ? quantity : quantity.of(quantity.value() * seconds, "s", end);
    }
}
