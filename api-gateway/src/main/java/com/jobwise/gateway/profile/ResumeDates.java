package com.jobwise.gateway.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as resumes write them, read into {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; nothing is guessed. */
final class ResumeDates {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?:T.*)?)?)?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern MONTH_NAMED = Pattern.compile("([a-z]{3,9})\\.?,? (\\d{4})");
    private static final Pattern GOES_ON = Pattern.compile("present|current|now|today|ongoing|to date");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private ResumeDates() {}

    /** Whether the words say that something has not ended. */
    static boolean saysGoesOn(String text) {
        return GOES_ON.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    static Optional<String> read(String text) {
        return yearFirst(text)
                .or(() -> monthFirst(text))
                .or(() -> monthNamed(text))
                .filter(PartialDates::isDate);
    }

    private static Optional<String> yearFirst(String text) {
        var date = YEAR_FIRST.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        var month = date.group(2) == null ? "" : "-" + twoDigits(date.group(2));
        var day = date.group(3) == null ? "" : "-" + twoDigits(date.group(3));
        return Optional.of(date.group(1) + month + day);
    }

    private static Optional<String> monthFirst(String text) {
        var date = MONTH_FIRST.matcher(text);
        return date.matches() ? Optional.of(date.group(2) + "-" + twoDigits(date.group(1))) : Optional.empty();
    }

    private static Optional<String> monthNamed(String text) {
        var date = MONTH_NAMED.matcher(text.toLowerCase(Locale.ROOT));
        if (!date.matches()) {
            return Optional.empty();
        }
        var name = date.group(1).equals("sept") ? "sep" : date.group(1);
        return MONTHS.stream()
                .filter(month -> month.startsWith(name))
                .findFirst()
                .map(month -> date.group(2) + "-" + twoDigits(Integer.toString(MONTHS.indexOf(month) + 1)));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
