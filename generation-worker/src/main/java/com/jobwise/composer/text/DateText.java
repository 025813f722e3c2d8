package com.jobwise.composer.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates as a reader of any country understands them: {@code Mar 2019 – Present}. Days are left out. */
public final class DateText {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-\\d{2})?)?");

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private DateText() {}

    /** {@code 2019-03} gives {@code Mar 2019}, {@code 2019} stays; what is not such a date stays as the person wrote it. */
    public static String of(@Nullable String date) {
        return spelled(date, 3);
    }

    /** As in a sentence: {@code 2019-03} gives {@code March 2019}. */
    public static String inProse(@Nullable String date) {
        return spelled(date, Integer.MAX_VALUE);
    }

    private static String spelled(@Nullable String date, int letters) {
        var text = OwnText.line(date);
        var iso = ISO.matcher(text);
        if (!iso.matches()) {
            return text;
        }
        return Optional.ofNullable(iso.group(2))
                .map(month -> MONTHS.get(Integer.parseInt(month) - 1))
                .map(month -> month.substring(0, Math.min(letters, month.length())) + " " + iso.group(1))
                .orElse(iso.group(1));
    }

    /** From start to end; "Present" where it goes on; one date where both read the same or one is missing. */
    public static String span(@Nullable String start, @Nullable String end, boolean goesOn) {
        var from = of(start);
        var to = goesOn ? "Present" : of(end);
        return Stream.of(from, to).filter(date -> !date.isEmpty()).distinct().collect(Collectors.joining(" – "));
    }
}
