package com.jobwise.ranker.engine;

import java.util.Arrays;

/** Mean and spread of similarities, so that another one can be told as ordinary or outstanding. */
record Baseline(double mean, double spread) {

    /** The model's noise: a smaller spread than this says nothing. */
    private static final double LEAST_SPREAD = 0.045;

    /** @param highestLeftOut share of the highest values to leave out, for those that are related after all */
    static Baseline of(double[] similarities, double highestLeftOut) {
        var sorted = similarities.clone();
        Arrays.sort(sorted);
        var kept = Arrays.copyOf(sorted, (int) Math.ceil(sorted.length * (1 - highestLeftOut)));
        var mean = Arrays.stream(kept).average().orElse(0);
        var variance = Arrays.stream(kept)
                .map(it -> (it - mean) * (it - mean))
                .average()
                .orElse(0);
        return new Baseline(mean, Math.max(LEAST_SPREAD, Math.sqrt(variance)));
    }

    /** Standard deviations above the mean. */
    double z(double similarity) {
        return (similarity - mean) / spread;
    }
}
