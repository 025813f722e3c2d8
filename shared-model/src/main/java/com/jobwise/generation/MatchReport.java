package com.jobwise.generation;

import com.jobwise.posting.Importance;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well a document answers a posting, computed and never asked of a model. No public applicant tracking system publishes a
 * score; {@code note} says so.
 *
 * @param formula version of formula and weights, e.g. {@code match-1}
 * @param total 0 to 100, null with a {@code reason} when there is too little to go by
 * @param parts {@code coverage}, {@code completeness}, {@code parse_back}, {@code stuffing}: each 0 to 1
 * @param weights of the parts in the total
 * @param gates years, degree, permit, language: they stand beside the score, never in it
 * @param baseline coverage of the untailored profile, so that the change by tailoring shows; null when unknown
 */
public record MatchReport(
        String formula,
        @Nullable Double total,
        @Nullable String reason,
        Map<String, Double> parts,
        Map<String, Double> weights,
        List<Coverage> coverage,
        List<Gate> gates,
        @Nullable Double baseline,
        String inputHash,
        String note) {

    /** Level: {@code covered} in a line, {@code declared} in the skills list only, {@code missing}. */
    public record Coverage(
            String requirement, Importance importance, String level, List<String> matched, List<String> missing) {}

    /** Result: {@code pass}, {@code fail} or {@code unverified}. */
    public record Gate(String kind, String requirement, String result, String because) {}
}
