package com.jobwise.stylist.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.style.ExtractedStyle;
import com.jobwise.terms.SkillLexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuredStyleAnalyzerTest {

    private static final StyleAnalyzer ANALYZER = new MeasuredStyleAnalyzer(SkillLexicon.standard());

    private final ExtractedStyle formal = style(sample("formal"));
    private final ExtractedStyle plain = style(sample("plain"));

    @Test
    void formalSampleIsMoreFormalThanThePlainOneInEveryTrait() {
        assertThat(formal.formalityLevel()).isGreaterThan(plain.formalityLevel() + 0.4);
        assertThat(formal.sentenceStructure().avgWordsPerSentence())
                .isGreaterThan(2 * plain.sentenceStructure().avgWordsPerSentence());
        assertThat(formal.sentenceStructure().sdWordsPerSentence())
                .isGreaterThan(plain.sentenceStructure().sdWordsPerSentence());
        assertThat(formal.sentenceStructure().compoundSentenceRatio())
                .isGreaterThan(plain.sentenceStructure().compoundSentenceRatio());
        assertThat(formal.vocabulary().transitionPhrases().size())
                .isGreaterThan(plain.vocabulary().transitionPhrases().size());
        assertThat(measure(formal, "average_word_length")).isGreaterThan(measure(plain, "average_word_length"));
        assertThat(measure(formal, "markers_per_100_words")).isGreaterThan(measure(plain, "markers_per_100_words"));
        assertThat(measure(formal, "flesch_reading_ease")).isLessThan(measure(plain, "flesch_reading_ease") - 20);
        assertThat(measure(formal, "contractions_per_100_words")).isZero();
        assertThat(measure(plain, "contractions_per_100_words")).isGreaterThan(4);
    }

    @Test
    void samplesAreNamedForWhatTheyAre() {
        assertThat(formal.tone()).isEqualTo("formal");
        assertThat(formal.paragraphStructure().openingStyle()).isEqualTo("statement_of_interest");
        assertThat(formal.salutation())
                .isEqualTo(new ExtractedStyle.Salutation("Dear Hiring Committee,", "Yours faithfully,"));
        assertThat(formal.sentenceStructure().usesContractions()).isFalse();

        assertThat(plain.tone()).isEqualTo("plain_direct");
        assertThat(plain.paragraphStructure().openingStyle()).isEqualTo("direct_statement");
        assertThat(plain.salutation()).isEqualTo(new ExtractedStyle.Salutation("Hi there,", "Cheers,"));
        assertThat(plain.sentenceStructure().usesContractions()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "formal, Merrowby", "formal, Cartographic", "formal, Hollin", "formal, Atlas", "formal, Vantonge",
                "formal, Eleanor",
        "formal, forty", "formal, sixty", "formal, map", "plain, Pebblewick", "plain, Gravelcat", "plain, Tillotsen",
        "plain, Sam", "plain, bike", "plain, 1600", "plain, repair guide"
    })
    void noNameAndNoFactOfASampleIsInTheStyle(String letter, String fact) {
        var text = sample(letter);
        assertThat(text.replace(",", "")).containsIgnoringCase(fact);
        assertThat(words(ANALYZER.analyze(text).style())).doesNotContainIgnoringCase(fact);
    }

    @Test
    void namesDoNotLeakFromWhereAFormulaEnds() {
        var style = style("""
                Dear Ms. Quillfeather,

                I look forward to hearing from Obsidian Lantern about Glimmerstack. I would love to work with Java at Obsidian
                Lantern. I'd love to see Tarn Hollow. I enjoy Glimmerstack. I led Obsidian. I built Glimmerstack with Kafka.

                Warmest wishes from Tarn Hollow,
                Jorun Quillfeather
                """);
        assertThat(words(style))
                .doesNotContainIgnoringCase("obsidian")
                .doesNotContainIgnoringCase("lantern")
                .doesNotContainIgnoringCase("glimmerstack")
                .doesNotContainIgnoringCase("quillfeather")
                .doesNotContainIgnoringCase("tarn")
                .doesNotContainIgnoringCase("java")
                .doesNotContainIgnoringCase("kafka");
    }

    @Test
    void sameSampleGivesTheSameStyle() {
        var again = new MeasuredStyleAnalyzer(SkillLexicon.standard());
        assertThat(again.analyze(sample("plain")).toString())
                .isEqualTo(ANALYZER.analyze(sample("plain")).toString());
        assertThat(ANALYZER.analyze(sample("plain")).engine()).isEqualTo("rules-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void lineEndsMakeNoDifference(String end) {
        assertThat(ANALYZER.analyze(sample("formal").replace("\n", end))).isEqualTo(ANALYZER.analyze(sample("formal")));
    }

    @Test
    void confidenceGrowsWithTheSample() {
        var line = "I bake bread and I sell it. ";
        assertThat(confidence(line.repeat(3))).isLessThan(confidence(line.repeat(10)));
        assertThat(confidence(line.repeat(10))).isLessThan(confidence(line.repeat(50)));
        assertThat(confidence("")).isZero();
        assertThat(confidence("Bread")).isBetween(0.01, 0.2);
    }

    @Test
    void foreignSampleHasNextToNoConfidence() {
        assertThat(confidence("Sehr geehrte Damen und Herren,\n\n"
                        + "ich backe seit vielen Jahren Brot und verkaufe es auf dem Markt. ".repeat(20)
                        + "\n\nMit freundlichen Grüßen"))
                .isLessThanOrEqualTo(0.1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \r\n ",
                "Bread",
                "I bake",
                "!!!",
                "\u0000\u200b",
                "DEAR SIR, I BAKE BREAD AND SELL IT. YOURS, MIRA",
                "- bakes\n- sells\n- eats",
                "パンを焼きます。売ります。",
                "\uD83D\uDD27\uD83D\uDD27"
            })
    void oddSamplesAreMeasuredWithinBounds(String text) {
        var measured = ANALYZER.analyze(text);
        var style = measured.style();

        assertThat(measured.confidence()).isBetween(0.0, 0.5);
        assertThat(style.formalityLevel()).isBetween(0.0, 1.0);
        assertThat(style.sentenceStructure().avgWordsPerSentence()).isGreaterThanOrEqualTo(0);
        assertThat(style.sentenceStructure().compoundSentenceRatio()).isBetween(0.0, 1.0);
        assertThat(style.vocabulary().technicalDensity()).isBetween(0.0, 1.0);
        assertThat(style.tone()).isNotBlank();
        assertThat(style.measures().values()).allMatch(Double::isFinite);
    }

    @Test
    void aSampleWithoutGreetingHasNoSalutation() {
        assertThat(style("I bake bread. I sell it on the market.").salutation())
                .isEqualTo(new ExtractedStyle.Salutation("", ""));
    }

    @Test
    void aMegabyteIsMeasured() {
        assertThat(confidence("I bake bread, and I'd sell it. ".repeat(35_000))).isEqualTo(0.9);
    }

    /** Everything of a style that is text. */
    private static String words(ExtractedStyle style) {
        return String.join(
                "\n",
                style.tone(),
                style.vocabulary().actionVerbPreference().toString(),
                style.vocabulary().transitionPhrases().toString(),
                style.paragraphStructure().openingStyle(),
                style.signaturePhrases().toString(),
                style.salutation().toString(),
                style.measures().keySet().toString());
    }

    private static double measure(ExtractedStyle style, String name) {
        return style.measures().getOrDefault(name, Double.NaN);
    }

    private static ExtractedStyle style(String text) {
        return ANALYZER.analyze(text).style();
    }

    private static double confidence(String text) {
        return ANALYZER.analyze(text).confidence();
    }

    private static String sample(String name) {
        try {
            return Files.readString(Path.of("..", "examples", "letters", name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
