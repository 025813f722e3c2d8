package com.jobwise.ranking;

import java.util.List;

/**
 * Why one experience, project or skill stands where it stands. One value of {@code ranking_explanations}.
 *
 * @param relevanceScore 0 to 1, comparable within one ranking only
 * @param reasoning one plain sentence
 * @param components the parts of the score by name ({@code semantic}, {@code keyword}, {@code recency}, {@code outcome}), each 0 to 1
 * @param evidence requirement and proof, both verbatim, strongest first
 * @param lines score 0 to 1 of each of the item's lines (its achievements, in the profile's order); empty for skills
 */
public record RankedItem(
        double relevanceScore,
        String reasoning,
        java.util.Map<String, Double> components,
        List<Evidence> evidence,
        List<Double> lines) {

    /** A requirement of the posting and the words of the profile that answer it, both quoted verbatim. */
    public record Evidence(String requirement, String quote, double strength) {}
}
