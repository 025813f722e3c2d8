package com.jobwise.truth;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * From when to when, by the month.
 *
 * @param end the last month; today while it goes on
 */
record Span(YearMonth start, YearMonth end, boolean isOngoing) {

    private static final int MONTH_DATE = 7;
    private static final int YEAR_DATE = 4;

    /** Null where the dates cannot be read. A year alone counts from its first to its last month. */
    static @Nullable Span of(String start, @Nullable String end, LocalDate today) {
        var from = month(start, 1);
        var ongoing = end == null || end.isBlank();
        var to = end == null || end.isBlank() ? YearMonth.from(today) : month(end, 12);
        return from == null || to == null ? null : new Span(from, to, ongoing);
    }

    /** Months of a list of spans, counted once where they overlap. */
    static long months(List<Span> spans) {
        var sorted = new ArrayList<>(spans);
        sorted.sort((one, other) -> one.start.compareTo(other.start));
        var months = 0L;
        @Nullable YearMonth until = null;
        for (var span : sorted) {
            var from = until == null || span.start.isAfter(until) ? span.start : until.plusMonths(1);
            if (!from.isAfter(span.end)) {
                months += ChronoUnit.MONTHS.between(from, span.end) + 1;
                until = span.end;
            }
        }
        return months;
    }

    /** The words that a date may be told with. */
    static String words(@Nullable String date) {
        if (date == null || date.length() < YEAR_DATE) {
            return "";
        }
        var year = date.substring(0, YEAR_DATE);
        if (date.length() < MONTH_DATE) {
            return year;
        }
        var month = Month.of(Integer.parseInt(date.substring(5, MONTH_DATE)));
        return String.join(
                " ",
                month.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
                month == Month.SEPTEMBER ? "Sep Sept" : "",
                month.getDisplayName(TextStyle.FULL, Locale.GERMAN),
                year);
    }

    private static @Nullable YearMonth month(String date, int otherwise) {
        if (!date.matches("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?")) {
            return null;
        }
        var year = Integer.parseInt(date.substring(0, YEAR_DATE));
        return YearMonth.of(
                year, date.length() < MONTH_DATE ? otherwise : Integer.parseInt(date.substring(5, MONTH_DATE)));
    }
}
