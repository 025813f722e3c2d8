package com.jobwise.gateway.usage;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Days of UTC, both included. */
record Days(LocalDate from, LocalDate to) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    /** A month unless said otherwise. */
    private static final int USUAL = 30;

    /** @throws ApiException 422 for days that are out of order, or that the database does not know */
    static Days of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        var last = comparable("to", Objects.requireNonNullElse(to, today));
        var first = comparable("from", Objects.requireNonNullElse(from, last.minusDays(USUAL - 1L)));
        if (first.isAfter(last)) {
            throw ApiException.unprocessable(new FieldProblem("from", "order", "must not be after to"));
        }
        return new Days(first, last);
    }

    private static LocalDate comparable(String field, LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw ApiException.unprocessable(new FieldProblem(field, "range", "must be between 1900 and 2999"));
        }
        return day;
    }

    Instant begin() {
        return from.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    Instant end() {
        return to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
