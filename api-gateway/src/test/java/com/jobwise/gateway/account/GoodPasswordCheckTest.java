package com.jobwise.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoodPasswordCheckTest {

    private final GoodPasswordCheck check = new GoodPasswordCheck();

    @ParameterizedTest
    @ValueSource(strings = {"three small lanterns", "kleiner Föhn 7", "zwölf👍👍👍", "correct-horse", "vk3!xq9z"})
    void uncommonPasswordIsGood(String password) {
        assertThat(check.complaint(password)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "PASSWORD",
                "Password2024!",
                "qwertyuiop",
                "12345678",
                "aaaaaaaa",
                "letmein!!!",
                "Sunshine1"
            })
    void commonPasswordIsRefusedHoweverItIsDressed(String password) {
        assertThat(check.complaint(password)).contains("everybody tries first");
    }

    @Test
    void lengthIsCountedInCharactersBelowAndInBytesAbove() {
        assertThat(check.complaint("vk3!xq9")).contains("at least 8 characters");
        assertThat(check.complaint("👍👎👍👎")).contains("at least 8 characters");
        assertThat(check.complaint("vk3!xq9z".repeat(9))).isNull();
        assertThat(check.complaint("vk3!xq9z".repeat(9) + "x")).contains("72 bytes");
        assertThat(check.complaint("ö1ä2ü3é4".repeat(7))).contains("72 bytes");
    }
}
