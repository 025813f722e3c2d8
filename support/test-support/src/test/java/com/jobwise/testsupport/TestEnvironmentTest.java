package com.jobwise.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TestEnvironmentTest {

    @Test
    void looksAroundUnlessToldToUseTheEmbeddedServers() {
        assertThat(new TestEnvironment(Map.of()).wantsEmbedded()).isFalse();
        assertThat(new TestEnvironment(Map.of("JOBWISE_TEST_SERVERS", "auto")).wantsEmbedded())
                .isFalse();
        assertThat(new TestEnvironment(Map.of("JOBWISE_TEST_SERVERS", "embedded")).wantsEmbedded())
                .isTrue();
    }

    @Test
    void misspeltChoiceIsNotTakenForNone() {
        assertThatThrownBy(() -> new TestEnvironment(Map.of("JOBWISE_TEST_SERVERS", "embeded")).wantsEmbedded())
                .hasMessage("JOBWISE_TEST_SERVERS is 'embeded'; it can be 'auto' or 'embedded'.");
    }

    @Test
    void blankVariableIsNoVariable() {
        assertThat(new TestEnvironment(Map.of("JOBWISE_TEST_DB_URL", " ")).get("JOBWISE_TEST_DB_URL"))
                .isEmpty();
    }

    @Test
    void onlyTrueIsCi() {
        assertThat(new TestEnvironment(Map.of("CI", "true")).isCi()).isTrue();
        assertThat(new TestEnvironment(Map.of("CI", "false")).isCi()).isFalse();
        assertThat(new TestEnvironment(Map.of()).isCi()).isFalse();
    }
}
