package com.jobwise.ranker.engine;

/** Numbers between 0 and 1, rounded so that the last bits of floating point never decide an order. */
final class Score {

    private static final double STEPS = 1000;

    private Score() {}

    static double of(double value) {
        return Math.round(clamped(value) * STEPS) / STEPS;
    }

    static double clamped(double value) {
        return Math.clamp(value, 0, 1);
    }

    /** Where {@code value} lies between {@code low} (0) and {@code high} (1). */
    static double between(double low, double high, double value) {
        return clamped((value - low) / (high - low));
    }
}
