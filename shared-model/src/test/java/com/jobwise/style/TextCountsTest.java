package com.jobwise.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCountsTest {

    @ParameterizedTest
    @CsvSource({
        "Dear Jo, 2, 7, 1",
        "one - two, 2, 9, 1",
        "a\\nb\\n, 2, 4, 2",
        "a\\r\\n\\r\\nb, 2, 6, 3",
        "café naïve, 2, 10, 1",
        "\uD83D\uDE00 ok, 1, 4, 1",
        "no\u00A0break, 2, 8, 1"
    })
    void countsAsPeopleDo(String text, int words, int characters, int lines) {
        var unescaped = text.replace("\\n", "\n").replace("\\r", "\r");

        assertThat(TextCounts.of(unescaped)).isEqualTo(new TextCounts(words, characters, lines));
    }
}
