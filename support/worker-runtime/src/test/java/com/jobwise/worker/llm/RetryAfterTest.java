package com.jobwise.worker.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    private final Clock noon = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4|PT4S",
                "0.5|PT0.5S",
                "Wed, 25 Nov 2026 12:00:07 GMT|PT7S",
                "Wed, 25 Nov 2026 11:00:00 GMT|PT0S",
                "99999999|PT1H",
            })
    void secondsAndDatesAreUnderstood(String header, Duration wait) {
        assertThat(RetryAfter.of(Map.of("Retry-After", List.of(header)), "", noon))
                .contains(wait);
    }

    @ParameterizedTest
    @CsvSource({"Please try again in 7.66s.,PT7.66S", "try again in 2m3s,PT2M3S", "try again in 350ms,PT0.35S"})
    void aSentenceInTheBodyServesWhereTheHeaderIsMissing(String body, Duration wait) {
        assertThat(RetryAfter.of(Map.of(), body, noon)).contains(wait);
    }

    @Test
    void nonsenseSaysNothing() {
        assertThat(RetryAfter.of(Map.of("retry-after", List.of("soon")), "slow down", noon))
                .isEqualTo(Optional.empty());
    }
}
