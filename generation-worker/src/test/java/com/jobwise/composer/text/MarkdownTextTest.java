package com.jobwise.composer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "# \\#",
                "- \\-",
                "+ \\+",
                "= \\=",
                "1. 1\\.",
                "12) 12\\)",
                "*bold* \\*bold\\*",
                "[x](y) \\[x\\](y)",
                "<script> \\<script\\>",
                "a_b a\\_b",
                "&copy; \\&copy;",
                "a|b a\\|b",
                "~~x~~ \\~\\~x\\~\\~",
                "> \\>",
                "C++ C++",
                "C# C#",
                "3.14 3\\.14"
            })
    void userTextIsNoMarkup(String text, String escaped) {
        assertThat(MarkdownText.escape(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`code` and *stars* [link](http://x) <b>",
                "# 1. - + = > | ~ _ & $ \\",
                "Plain words, nothing else."
            })
    void escapingLosesNothing(String text) {
        assertThat(MarkdownText.escape(text).replaceAll("\\\\(\\p{Punct})", "$1"))
                .isEqualTo(text);
    }
}
