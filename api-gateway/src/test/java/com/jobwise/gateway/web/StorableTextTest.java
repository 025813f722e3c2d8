package com.jobwise.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "Zoë 👍", "\u0001\u001f\u007f", "\uffff\ufffe"})
    void completeTextIsStorable(String text) {
        assertThat(StorableText.isStorable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0000b", "\ud83d", "a\ud83d", "\udc4d", "\udc4d\ud83d", "\ud83d\ud83d\udc4d"})
    void nulAndHalvesOfPairsAreNot(String text) {
        assertThat(StorableText.isStorable(text)).isFalse();
    }
}
