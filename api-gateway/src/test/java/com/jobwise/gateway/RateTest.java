package com.jobwise.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    @Test
    void isWrittenAsNumberAndTime() {
        assertThat(Rate.valueOf("600/1m")).isEqualTo(new Rate(600, Duration.ofMinutes(1)));
        assertThat(Rate.valueOf(" 5/1h ")).isEqualTo(new Rate(5, Duration.ofHours(1)));
        assertThat(SettableProperties.with("limits.work", "7/30s").limits().work())
                .isEqualTo(new Rate(7, Duration.ofSeconds(30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "600", "0/1m", "600/0s", "-1/1m", "600/", "/1m", "6 00/1m", "600/soon"})
    void nonsenseIsRefused(String text) {
        assertThatThrownBy(() -> Rate.valueOf(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
