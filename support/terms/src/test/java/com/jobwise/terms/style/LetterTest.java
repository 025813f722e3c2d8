package com.jobwise.terms.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTest {

    @Test
    void aLetterIsTakenApart() {
        var letter = Letter.of("""
                Mira Solvang, 12 March 2026

                Dear Ms. Abara,

                I bake. I sell.
                It goes well.

                - One loaf
                - Two loaves

                Yours sincerely,

                Mira Solvang
                P.S. Try the rye.
                """);

        assertThat(letter.greeting()).isEqualTo("Dear Ms. Abara");
        assertThat(letter.closing()).isEqualTo("Yours sincerely");
        assertThat(letter.sentences())
                .extracting(Sentence::text)
                .containsExactly("I bake.", "I sell.", "It goes well.", "One loaf", "Two loaves");
        assertThat(letter.paragraphs()).extracting(Letter.Paragraph::bullets).containsExactly(false, true);
    }

    @Test
    void aTextWithoutGreetingAndClosingIsAllProse() {
        var letter = Letter.of("I bake bread. I sell it.");

        assertThat(letter.greeting()).isEmpty();
        assertThat(letter.closing()).isEmpty();
        assertThat(letter.sentences()).hasSize(2);
    }

    @Test
    void anEmptyTextIsAnEmptyLetter() {
        assertThat(Letter.of("")).isEqualTo(new Letter("", java.util.List.of(), ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I met Dr. Abara. We spoke.            | I met Dr. Abara. / We spoke.
        It cost 3.5 crowns. Fine.             | It cost 3.5 crowns. / Fine.
        i write small. it works.              | i write small. / it works.
        We work in Oslo, e.g. at sea. Really? | We work in Oslo, e.g. at sea. / Really?
        """)
    void sentencesEndAtTheirMarkOnly(String text, String sentences) {
        assertThat(String.join(
                        " / ",
                        Letter.of(text).sentences().stream().map(Sentence::text).toList()))
                .isEqualTo(sentences);
    }

    @Test
    void wordsKeepApostrophesHyphensAndFigures() {
        assertThat(Sentence.wordsOf("It's forty-two or 1,600 AT&T calls"))
                .containsExactly("it's", "forty-two", "or", "1,600", "at&t", "calls");
    }
}
