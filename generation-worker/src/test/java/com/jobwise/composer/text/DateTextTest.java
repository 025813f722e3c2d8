package com.jobwise.composer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DateTextTest {

    private static final YearMonth TODAY = YearMonth.of(2026, 2);

    @Test
    void monthsAreSpelledSoThatNoReaderMistakesThem() {
        assertThat(DateText.of("2019-03")).isEqualTo("Mar 2019");
        assertThat(DateText.of("2019-09-30")).isEqualTo("Sep 2019");
        assertThat(DateText.of("2019")).isEqualTo("2019");
        assertThat(DateText.inProse("2019-09")).isEqualTo("September 2019");
    }

    @Test
    void whatIsNoDateStaysAsWritten() {
        assertThat(DateText.of("spring  2019")).isEqualTo("spring 2019");
        assertThat(DateText.of("2019-13")).isEqualTo("2019-13");
        assertThat(DateText.of(null)).isEmpty();
    }

    @Test
    void aSpanSaysPresentOnceAndNothingTwice() {
        assertThat(DateText.span("2019-03", null, true)).isEqualTo("Mar 2019 – Present");
        assertThat(DateText.span("2019-03", "2021", false)).isEqualTo("Mar 2019 – 2021");
        assertThat(DateText.span("2019-03", "2019-03-31", false)).isEqualTo("Mar 2019");
        assertThat(DateText.span("", "2021", false)).isEqualTo("2021");
        assertThat(DateText.span(null, null, true)).isEqualTo("Present");
    }

    @Test
    void aBareYearMayMeanAnyOfItsMonths() {
        var span = DatedSpan.of("2019", "2020", false, TODAY).orElseThrow();
        assertThat(span.earliestStart()).isEqualTo(YearMonth.of(2019, 1));
        assertThat(span.latestStart()).isEqualTo(YearMonth.of(2019, 12));
        assertThat(span.latestEnd()).isEqualTo(YearMonth.of(2020, 12));
        assertThat(DatedSpan.of("someday", "2020", false, TODAY)).isEmpty();
        assertThat(DatedSpan.of("2019-13", "2020", false, TODAY)).isEmpty();
    }
}
