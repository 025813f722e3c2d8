package com.jobwise.worker.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.usage.Fallback;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FallbackReasonTest {

    @ParameterizedTest
    @EnumSource
    void theApiHasASentenceForEveryReason(FallbackReason reason) {
        assertThat(Fallback.knows(reason.code())).isTrue();
        assertThat(reason.sentence()).endsWith(".");
    }
}
