package com.jobwise.gateway.profile;

import com.jobwise.profile.Experience;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Months in a job, the first and the last included. A date without month begins in January and ends in December.
 *
 * @param first month
 * @param after the month after the last
 */
record CareerSpan(YearMonth first, YearMonth after) {

    /** Months of work, those with several jobs at once counted once, none of them in the future. */
    static long months(List<Experience> experiences, YearMonth today) {
        var spans = experiences.stream()
                .map(one -> of(one, today))
                .filter(span -> span.first().isBefore(span.after()))
                .sorted(Comparator.comparing(CareerSpan::first))
                .toList();
        List<CareerSpan> apart = new ArrayList<>();
        for (var span : spans) {
            if (apart.isEmpty() || apart.getLast().after().isBefore(span.first())) {
                apart.add(span);
            } else {
                var last = apart.removeLast();
                var after = last.after().isBefore(span.after()) ? span.after() : last.after();
                apart.add(new CareerSpan(last.first(), after));
            }
        }
        return apart.stream().mapToLong(CareerSpan::length).sum();
    }

    private static CareerSpan of(Experience one, YearMonth today) {
        var first = month(one.startDate(), 1);
        var end = one.endDate();
        var after = one.isCurrent()
                ? today.plusMonths(1)
                : end == null ? first.plusMonths(1) : month(end, 12).plusMonths(1);
        return new CareerSpan(first, after.isAfter(today) ? today.plusMonths(1) : after);
    }

    private static YearMonth month(String date, int otherwise) {
        var year = Integer.parseInt(date.substring(0, 4));
        return YearMonth.of(year, date.length() < 7 ? otherwise : Integer.parseInt(date.substring(5, 7)));
    }

    private long length() {
        return ChronoUnit.MONTHS.between(first, after);
    }
}
