package com.jobwise.composer.match;

import com.jobwise.composer.choice.Career;
import com.jobwise.composer.text.DatedSpan;
import com.jobwise.profile.Experience;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Months worked, overlapping ones once.
 *
 * @param certain at least, whatever a bare year means
 * @param possible at most
 * @param dated false where a position has no readable dates
 */
record TimeWorked(int certain, int possible, boolean dated) {

    static TimeWorked of(List<Experience> experiences, Career career) {
        var spans = experiences.stream().map(career::span).toList();
        var readable = spans.stream().flatMap(Optional::stream).toList();
        return new TimeWorked(
                months(readable, DatedSpan::latestStart, DatedSpan::earliestEnd),
                months(readable, DatedSpan::earliestStart, DatedSpan::latestEnd),
                spans.stream().allMatch(Optional::isPresent));
    }

    /** For a person: {@code 6 years 2 months}. */
    String text() {
        var years = certain / 12 == 1 ? "1 year" : certain / 12 + " years";
        var months = certain % 12 == 1 ? "1 month" : certain % 12 + " months";
        return certain % 12 == 0 ? years : years + " " + months;
    }

    private static int months(
            List<DatedSpan> spans, Function<DatedSpan, YearMonth> from, Function<DatedSpan, YearMonth> to) {
        var months = new TreeSet<YearMonth>();
        for (var span : spans) {
            for (var month = from.apply(span); !month.isAfter(to.apply(span)); month = month.plusMonths(1)) {
                months.add(month);
            }
        }
        return months.size();
    }
}
