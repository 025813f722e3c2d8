package com.jobwise.composer.text;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A span of months as exact as its dates: a bare year may mean any month of it.
 *
 * @param earliestStart first month it can have begun
 * @param latestStart last month it can have begun
 * @param earliestEnd first month it can have ended; inclusive
 * @param latestEnd last month it can have ended; inclusive
 */
public record DatedSpan(YearMonth earliestStart, YearMonth latestStart, YearMonth earliestEnd, YearMonth latestEnd) {

    /** Newest first by end, then by start. */
    public static final Comparator<DatedSpan> NEWEST_FIRST = Comparator.comparing(DatedSpan::latestEnd)
            .thenComparing(DatedSpan::latestStart)
            .reversed();

    /** Empty where a date is missing or cannot be read. {@code today} stands for the end of what goes on. */
    public static Optional<DatedSpan> of(
            @Nullable String start, @Nullable String end, boolean goesOn, YearMonth today) {
        var from = month(start, 1);
        var to = goesOn ? Optional.of(today) : month(end, 1);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        var latestEnd = goesOn ? today : month(end, 12).orElseThrow();
        return Optional.of(new DatedSpan(from.get(), month(start, 12).orElseThrow(), to.get(), latestEnd));
    }

    /** True only if it was over for certain when the other began. */
    public boolean endsBefore(DatedSpan other) {
        return !latestEnd.isAfter(other.earliestStart);
    }

    private static Optional<YearMonth> month(@Nullable String date, int monthOfBareYear) {
        var text = OwnText.line(date);
        try {
            if (text.matches("\\d{4}")) {
                return Optional.of(YearMonth.of(Integer.parseInt(text), monthOfBareYear));
            }
            return text.matches("\\d{4}-\\d{2}(-\\d{2})?")
                    ? Optional.of(YearMonth.parse(text.substring(0, 7)))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
