package com.jobwise.ranking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why one experience, project or skill stands where it stands. One value of {@code ranking_explanations}.
 *
 * @param relevanceScore 0 to 1, comparable within one ranking only
 * @param reasoning one plain sentence
 * @param components the parts of the score by name ({@code semantic}, {@code keyword}, {@code recency}, {@code outcome}), each 0 to 1
 * @param evidence requirement and proof, both verbatim, strongest first
 * @param lines score 0 to 1 of each of the item's lines (its achievements, in the profile's order); empty for skills
 * @param modelReason what a model pointed at when it looked at the order; null where none did, or nothing that is there
 */
public record RankedItem(
        double relevanceScore,
        String reasoning,
        java.util.Map<String, Double> components,
        List<Evidence> evidence,
        List<Double> lines,
        @Nullable ModelReason modelReason) {

    public RankedItem(
            double relevanceScore,
            String reasoning,
            java.util.Map<String, Double> components,
            List<Evidence> evidence,
            List<Double> lines) {
        this(relevanceScore, reasoning, components, evidence, lines, null);
    }

    public RankedItem with(@Nullable ModelReason reason) {
        return new RankedItem(relevanceScore, reasoning, components, evidence, lines, reason);
    }

    /**
     * A literal quote, checked to be one.
     *
     * @param of {@code item} for the item's own text, {@code requirement} for the posting's
     */
    public record ModelReason(String quote, String of) {}

    /** A requirement of the posting and the words of the profile that answer it, both quoted verbatim. */
    public record Evidence(String requirement, String quote, double strength) {}
}
