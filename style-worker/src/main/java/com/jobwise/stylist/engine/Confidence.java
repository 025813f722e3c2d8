package com.jobwise.stylist.engine;

/**
 * How much of a style the sample could show, by its length in words: below 50 0.4, below 150 0.7, below 300 0.8, else 0.9.
 *
 * <p>Less 0.2 for fewer than three sentences, less 0.2 for a text that is mostly a list, less 0.1 for one all in capitals; at
 * most 0.1 for one of twelve words or more that is not English, because the word lists and the counts of clauses and syllables are. 0 without a sentence.
 */
final class Confidence {

    private static final double LEAST = 0.05;
    private static final int FEW_SENTENCES = 3;
    private static final double MOSTLY = 0.5;
    private static final double ENGLISH_FROM = 0.05;
    private static final int ENOUGH_TO_TELL_LANGUAGE = 12;
    private static final double FOREIGN = 0.1;

    private Confidence() {}

    static double of(Sample sample) {
        var extent = sample.figures().extent();
        if (extent.sentences() == 0) {
            return 0;
        }
        var confidence = byLength(extent.words())
                - (extent.sentences() < FEW_SENTENCES ? 0.2 : 0)
                - (extent.bulletRatio() > MOSTLY ? 0.2 : 0)
                - (sample.names().allCapitals() ? 0.1 : 0);
        return Math.round(Math.clamp(confidence, LEAST, isForeign(sample) ? FOREIGN : 1) * 100) / 100.0;
    }

    private static boolean isForeign(Sample sample) {
        return sample.words() >= ENOUGH_TO_TELL_LANGUAGE && sample.englishRatio() < ENGLISH_FROM;
    }

    private static double byLength(int words) {
        if (words < 50) {
            return 0.4;
        }
        if (words < 150) {
            return 0.7;
        }
        return words < 300 ? 0.8 : 0.9;
    }
}
