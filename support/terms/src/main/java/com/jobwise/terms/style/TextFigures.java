package com.jobwise.terms.style;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The figures of a letter's prose; greeting, closing, signature and address do not count. A text without words has zeros and a
 * formality of 0.5.
 *
 * @param formality 0 (chatty) to 1 (very formal), see {@link Formality} for the formula
 */
public record TextFigures(Extent extent, Rhythm rhythm, Wording wording, double formality) {

    /** @param bulletRatio sentences that are lines of a list, 0 to 1 */
    public record Extent(int paragraphs, int sentences, int words, double bulletRatio) {

        public double sentencesPerParagraph() {
            return FigureCount.ratio(sentences, paragraphs);
        }
    }

    /**
     * How sentences are built; ratios are per sentence, 0 to 1.
     *
     * @param meanWords words per sentence, {@code sdWords} their standard deviation over all sentences
     * @param compoundRatio sentences of more than one clause
     * @param passiveRatio sentences with a form of "be" and a participle
     */
    public record Rhythm(
            double meanWords,
            double sdWords,
            double compoundRatio,
            double passiveRatio,
            double questionRate,
            double exclamationRate) {}

    /**
     * Which words are chosen.
     *
     * @param averageWordLength letters per word, numbers left out
     * @param fleschReadingEase 0 (hard) to 121.22 (one-syllable words in one-word sentences)
     * @param markersPer100Words formal markers less chatty ones
     */
    public record Wording(
            double contractionsPer100Words,
            double firstPersonPer100Words,
            double transitionsPerSentence,
            double averageWordLength,
            double fleschReadingEase,
            double markersPer100Words) {}

    private static final double EASIEST = 121.22;
    private static final double NEUTRAL = 0.5;

    public static TextFigures of(String letter) {
        return of(Letter.of(letter));
    }

    public static TextFigures of(Letter letter) {
        var count = FigureCount.of(letter);
        var rhythm = rhythm(count);
        var wording = wording(count);
        return new TextFigures(
                new Extent(count.paragraphs, count.sentences, count.words, count.perSentence(count.bullets)),
                rhythm,
                wording,
                count.words == 0
                        ? NEUTRAL
                        : Formality.of(
                                wording.contractionsPer100Words(),
                                rhythm.meanWords(),
                                wording.averageWordLength(),
                                wording.markersPer100Words()));
    }

    /** The figures by name, rounded to three decimals, always in the same order. */
    public Map<String, Double> byName() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("words", (double) extent.words());
        figures.put("sentences", (double) extent.sentences());
        figures.put("paragraphs", (double) extent.paragraphs());
        figures.put("sentences_per_paragraph", rounded(extent.sentencesPerParagraph()));
        figures.put("bullet_ratio", rounded(extent.bulletRatio()));
        figures.put("words_per_sentence", rounded(rhythm.meanWords()));
        figures.put("words_per_sentence_sd", rounded(rhythm.sdWords()));
        figures.put("compound_sentence_ratio", rounded(rhythm.compoundRatio()));
        figures.put("passive_ratio", rounded(rhythm.passiveRatio()));
        figures.put("question_rate", rounded(rhythm.questionRate()));
        figures.put("exclamation_rate", rounded(rhythm.exclamationRate()));
        figures.put("contractions_per_100_words", rounded(wording.contractionsPer100Words()));
        figures.put("first_person_per_100_words", rounded(wording.firstPersonPer100Words()));
        figures.put("transitions_per_sentence", rounded(wording.transitionsPerSentence()));
        figures.put("average_word_length", rounded(wording.averageWordLength()));
        figures.put("flesch_reading_ease", rounded(wording.fleschReadingEase()));
        figures.put("markers_per_100_words", rounded(wording.markersPer100Words()));
        figures.put("formality", rounded(formality));
        return figures;
    }

    private static Rhythm rhythm(FigureCount count) {
        var mean = count.perSentence(count.words);
        var variance = FigureCount.ratio(count.squaredWords, count.sentences) - mean * mean;
        return new Rhythm(
                mean,
                Math.sqrt(Math.max(0, variance)),
                count.perSentence(count.several),
                count.perSentence(count.passive),
                count.perSentence(count.questions),
                count.perSentence(count.exclamations));
    }

    private static Wording wording(FigureCount count) {
        return new Wording(
                count.per100Words(count.contractions),
                count.per100Words(count.firstPerson),
                count.perSentence(count.transitions),
                FigureCount.ratio(count.letters, count.spelledWords),
                flesch(count),
                count.per100Words(count.markers));
    }

    /** 206.835 - 1.015 words per sentence - 84.6 syllables per word. */
    private static double flesch(FigureCount count) {
        if (count.words == 0) {
            return 0;
        }
        var ease = 206.835
                - 1.015 * count.perSentence(count.words)
                - 84.6 * FigureCount.ratio(count.syllables, count.words);
        return Math.clamp(ease, 0, EASIEST);
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }
}
