package com.jobwise.gateway.posting;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Times as people mean them: Java knows years the database cannot compare with. */
final class Moment {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2999-12-31T23:59:59Z");

    private Moment() {}

    /** @throws ApiException 422 naming the field */
    static @Nullable Instant comparable(String field, @Nullable Instant instant) {
        if (instant != null && (instant.isBefore(EARLIEST) || instant.isAfter(LATEST))) {
            throw outOfRange(field);
        }
        return instant;
    }

    /** @throws ApiException 422 naming the field */
    static @Nullable LocalDate comparable(String field, @Nullable LocalDate date) {
        if (date != null && (date.isBefore(FIRST) || date.isAfter(LAST))) {
            throw outOfRange(field);
        }
        return date;
    }

    private static ApiException outOfRange(String field) {
        return ApiException.unprocessable(new FieldProblem(field, "range", "must be between 1900 and 2999"));
    }
}
