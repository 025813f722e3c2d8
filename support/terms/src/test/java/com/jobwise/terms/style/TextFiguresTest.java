package com.jobwise.terms.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFiguresTest {

    private static final Offset<Double> EXACT = Assertions.within(0.001);

    private static final String LETTER = """
            Mira Solvang
            Fjord Street 3

            Dear Ms. Abara,

            I'm writing about the job. I bake bread, and I sell it at St. Olaf's market.

            Moreover, 1,600 loaves were sold in forty-two weeks! Is that enough?

            Kind regards,
            Mira Solvang
            """;

    @Test
    void onlyTheProseBetweenGreetingAndClosingIsCounted() {
        var extent = TextFigures.of(LETTER).extent();

        assertThat(extent.paragraphs()).isEqualTo(2);
        assertThat(extent.sentences()).isEqualTo(4);
        assertThat(extent.words()).isEqualTo(5 + 11 + 8 + 3);
        assertThat(extent.sentencesPerParagraph()).isEqualTo(2);
    }

    @Test
    void rhythmIsPerSentence() {
        var rhythm = TextFigures.of(LETTER).rhythm();

        assertThat(rhythm.meanWords()).isCloseTo(27 / 4.0, EXACT);
        assertThat(rhythm.sdWords()).isCloseTo(3.031, EXACT);
        assertThat(rhythm.questionRate()).isEqualTo(0.25);
        assertThat(rhythm.exclamationRate()).isEqualTo(0.25);
        assertThat(rhythm.passiveRatio()).isEqualTo(0.25);
    }

    @Test
    void contractionsAreCountedAndPossessivesAreNot() {
        assertThat(TextFigures.of(LETTER).wording().contractionsPer100Words()).isCloseTo(100 / 27.0, EXACT);
        assertThat(TextFigures.of("I sell bread at Olaf's market stall.")
                        .wording()
                        .contractionsPer100Words())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I don't do that stuff. It's a lot of fun!                         | I do not pursue such activities. They are a considerable diversion.
        And I fix bikes. I love it.                                       | Furthermore, I repair bicycles professionally. It is a pleasure.
        I ran the shop. We had two rooms. I liked it.                     | I directed an establishment of two rooms, which afforded me particular satisfaction throughout.
        """)
    void formalWordingIsMeasuredMoreFormal(String chatty, String formal) {
        assertThat(TextFigures.of(formal).formality())
                .isGreaterThan(TextFigures.of(chatty).formality());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\u2028", "\n"})
    void lineEndsMakeNoDifference(String end) {
        assertThat(TextFigures.of(LETTER.replace("\n", end))).isEqualTo(TextFigures.of(LETTER));
    }

    @Test
    void curlyApostrophesMakeNoDifference() {
        assertThat(TextFigures.of(LETTER.replace('\'', '’'))).isEqualTo(TextFigures.of(LETTER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\n", "!!!", "—", "\u200b"})
    void textWithoutWordsHasZerosAndNeutralFormality(String text) {
        var figures = TextFigures.of(text);
        assertThat(figures.formality()).isEqualTo(0.5);
        assertThat(figures.byName().entrySet().stream()
                        .filter(one -> !one.getKey().equals("formality")))
                .allSatisfy(one -> assertThat(one.getValue()).as(one.getKey()).isZero());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello",
                "Bread.",
                "I I I I I I I I I I I I",
                "It's, it's, it's, it's!",
                "Incomprehensibilities notwithstanding, antidisestablishmentarianism prevailed.",
                "Ich backe Brot und verkaufe es auf dem Markt."
            })
    void figuresStayWithinTheirBounds(String text) {
        var figures = TextFigures.of(text);
        assertThat(figures.formality()).isBetween(0.0, 1.0);
        assertThat(figures.rhythm().compoundRatio()).isBetween(0.0, 1.0);
        assertThat(figures.rhythm().passiveRatio()).isBetween(0.0, 1.0);
        assertThat(figures.wording().fleschReadingEase()).isBetween(0.0, 121.22);
        assertThat(figures.byName().values()).allMatch(Double::isFinite);
    }

    @Test
    void namesOfFiguresComeInOneOrder() {
        assertThat(TextFigures.of(LETTER).byName().keySet())
                .containsExactlyElementsOf(TextFigures.of("").byName().keySet())
                .startsWith("words", "sentences", "paragraphs")
                .endsWith("formality");
    }
}
