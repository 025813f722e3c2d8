package com.jobwise.stylist.engine;

/**
 * One word for the figures.
 *
 * <pre>
 *   formality from 0.70           formal, or professional_warm if warm words abound
 *   formality below 0.40          plain_direct if sentences are short and calm, else conversational
 *   between                       professional_warm, plain_direct if sentences are very short, else professional_neutral
 * </pre>
 */
final class Tone {

    private static final double FORMAL_FROM = 0.70;
    private static final double INFORMAL_BELOW = 0.40;
    private static final double WARM_FROM = 1.0;
    private static final double EFFUSIVE_FROM = 2.0;
    private static final double SHORT_BELOW = 14;
    private static final double VERY_SHORT_BELOW = 10;
    private static final double LIVELY_FROM = 0.15;

    private Tone() {}

    static String of(Sample sample) {
        var formality = sample.figures().formality();
        var warmth = sample.warmWordsPer100Words();
        var length = sample.figures().rhythm().meanWords();
        if (formality >= FORMAL_FROM) {
            return warmth >= EFFUSIVE_FROM ? "professional_warm" : "formal";
        }
        if (formality < INFORMAL_BELOW) {
            return length < SHORT_BELOW && !isLively(sample) ? "plain_direct" : "conversational";
        }
        if (warmth >= WARM_FROM) {
            return "professional_warm";
        }
        return length > 0 && length < VERY_SHORT_BELOW ? "plain_direct" : "professional_neutral";
    }

    /** Asks and exclaims. */
    private static boolean isLively(Sample sample) {
        var rhythm = sample.figures().rhythm();
        return rhythm.questionRate() + rhythm.exclamationRate() >= LIVELY_FROM;
    }
}
