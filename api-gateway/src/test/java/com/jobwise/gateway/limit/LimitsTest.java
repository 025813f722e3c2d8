package com.jobwise.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jobwise.gateway.SettableProperties;
import com.jobwise.gateway.TestClock;
import com.jobwise.gateway.problem.ApiException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

    private Duration ahead = Duration.ZERO;
    private final Limits limits = new Limits(
            SettableProperties.with("limits.work", "3/1m", "limits.general", "60/1m", "limits.remembered", "1000"),
            () -> NOW.plus(ahead));

    @Test
    void bucketGivesWhatItHoldsAndTellsWhenMoreIsThere() {
        assertThat(limits.take(Limited.WORK, "7")).isEqualTo(new Taken(true, 3, 2, 0, 20));
        limits.take(Limited.WORK, "7");
        assertThat(limits.take(Limited.WORK, "7")).isEqualTo(new Taken(true, 3, 0, 0, 60));
        assertThat(limits.take(Limited.WORK, "7")).isEqualTo(new Taken(false, 3, 0, 20, 60));
    }

    @Test
    void whoeverWaitsAsToldIsLetIn() {
        empty("7");
        ahead = Duration.ofSeconds(19);
        assertThat(limits.take(Limited.WORK, "7").granted()).isFalse();
        ahead = Duration.ofSeconds(20);
        assertThat(limits.take(Limited.WORK, "7").granted()).isTrue();
        assertThat(limits.take(Limited.WORK, "7").granted()).isFalse();
    }

    @Test
    void onesEmptyBucketIsNotAnothers() {
        empty("7");
        assertThat(limits.take(Limited.WORK, "8").granted()).isTrue();
        assertThat(limits.take(Limited.GENERAL, "7").granted()).isTrue();
    }

    @Test
    void caseOfANameMakesNoNewBucket() {
        empty("ilka@vandersee.example");
        assertThat(limits.take(Limited.WORK, "ILKA@vandersee.example").granted())
                .isFalse();
    }

    @Test
    void pollingOnceASecondIsNeverRefused() {
        for (var second = 0; second < 600; second++) {
            ahead = Duration.ofSeconds(second);
            assertThat(limits.take(Limited.GENERAL, "7").granted()).isTrue();
        }
    }

    @Test
    void refusalSaysHowLongToWait() {
        empty("7");
        assertThatThrownBy(() -> limits.take(Limited.WORK, "7").orRefuse())
                .isInstanceOfSatisfying(ApiException.class, refused -> {
                    assertThat(refused.status().value()).isEqualTo(429);
                    assertThat(refused.code()).isEqualTo("too_many_requests");
                });
    }

    @Test
    void everyKindHasItsOwnRate() {
        var properties = SettableProperties.with();
        for (var kind : Limited.values()) {
            assertThat(kind.rate(properties.limits()).requests()).isPositive();
        }
        assertThat(new Limits(properties, new TestClock())
                        .take(Limited.MAIL_TO, "x")
                        .limit())
                .isEqualTo(5);
    }

    private void empty(String who) {
        for (var request = 0; request < 3; request++) {
            limits.take(Limited.WORK, who);
        }
    }
}
