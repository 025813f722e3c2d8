package com.jobwise.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @Test
    void bothMonthsCount() {
        assertThat(Span.months(List.of(span("2020-01", "2020-12")))).isEqualTo(12);
    }

    @Test
    void monthsOfTwoPositionsAtOnceCountOnce() {
        assertThat(Span.months(List.of(span("2020-01", "2020-12"), span("2020-07", "2021-06"))))
                .isEqualTo(18);
    }

    @Test
    void whatGoesOnEndsToday() {
        var ongoing = Objects.requireNonNull(Span.of("2026-01", null, TODAY));

        assertThat(ongoing.isOngoing()).isTrue();
        assertThat(Span.months(List.of(ongoing))).isEqualTo(6);
    }

    @Test
    void aDateThatCannotBeReadGivesNoSpan() {
        assertThat(Span.of("spring 2020", null, TODAY)).isNull();
    }

    @Test
    void aMonthMayBeToldInFullShortOrGerman() {
        assertThat(Span.words("2007-09")).contains("September", "Sep", "Sept", "2007");
        assertThat(Span.words("2007-10")).contains("Oktober");
    }

    private static Span span(String start, String end) {
        return Objects.requireNonNull(Span.of(start, end, TODAY));
    }
}
