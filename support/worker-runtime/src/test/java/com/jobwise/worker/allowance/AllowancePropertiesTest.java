package com.jobwise.worker.allowance;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AllowancePropertiesTest {

    private static AllowanceProperties of(String key, int requests, BigDecimal price) {
        return new AllowanceProperties(key, requests, 0, 0, 4, price, BigDecimal.ZERO);
    }

    @Test
    void keyOfTheProviderIsNoNameForIt() {
        assertThatThrownBy(() -> of("", 0, BigDecimal.ZERO)).hasMessageContaining("jobwise.allowance.provider-key");
        assertThatThrownBy(() -> of("a key", 0, BigDecimal.ZERO)).hasMessageContaining("not the key itself");
    }

    @Test
    void limitsAndPricesAreNotNegative() {
        assertThatThrownBy(() -> of("default", -1, BigDecimal.ZERO)).hasMessageContaining("0 is no limit");
        assertThatThrownBy(() -> of("default", 0, new BigDecimal("-0.1"))).hasMessageContaining("input-price");
    }
}
