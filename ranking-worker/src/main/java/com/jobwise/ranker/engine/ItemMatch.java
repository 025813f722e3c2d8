package com.jobwise.ranker.engine;

import com.jobwise.ranking.RankedItem.Evidence;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an experience or project answers the posting, before it is compared with the others.
 *
 * @param fit 0 to 1: meaning, likeness as a whole and shared words
 * @param components the parts of the score by name
 * @param evidence strongest first, at most one per term
 * @param lines score of each achievement line
 */
record ItemMatch(
        ProfileItem item, double fit, Map<String, Double> components, List<Evidence> evidence, List<Double> lines) {

    private static final double SEMANTIC = 0.40;
    private static final double WHOLE = 0.25;
    private static final double KEYWORD = 0.35;

    /** Likeness as a whole, where no line answers any requirement, is a matter of tone rather than of work. */
    private static final double WHOLE_UNPROVEN = 0.6;

    /** Even the best line answers only some of the requirements; this many well answered ones make a line worth choosing. */
    private static final double BEST_TERM = 0.7;

    private static final double LINE_OUTCOME = 0.15;

    static ItemMatch of(ProfileItem item, Fit fit) {
        Map<String, Double> components = new LinkedHashMap<>();
        components.put("semantic", Score.of(fit.semantic(item.passages())));
        components.put("whole", Score.of(fit.semantics().closenessToPosting(item.wholeText())));
        components.put("keyword", Score.of(fit.keyword(item.passages())));
        components.put("recency", Score.of(item.recency()));
        components.put("outcome", Score.of(OutcomePrior.of(item.tellingTexts())));
        var evidence = evidence(item, fit);
        return new ItemMatch(item, together(components, evidence), components, evidence, lines(item, fit));
    }

    private static double together(Map<String, Double> parts, List<Evidence> evidence) {
        var whole = parts.getOrDefault("whole", 0.0) * (evidence.isEmpty() ? WHOLE_UNPROVEN : 1);
        return SEMANTIC * parts.getOrDefault("semantic", 0.0)
                + WHOLE * whole
                + KEYWORD * parts.getOrDefault("keyword", 0.0);
    }

    private static List<Evidence> evidence(ProfileItem item, Fit fit) {
        return fit.terms().terms().stream()
                .flatMap(term -> bestProof(term, item, fit).stream())
                .sorted(Comparator.comparingDouble(Evidence::strength).reversed())
                .toList();
    }

    private static Optional<Evidence> bestProof(PostingTerm term, ProfileItem item, Fit fit) {
        Optional<Evidence> best = Optional.empty();
        for (var passage : item.passages()) {
            if (fit.proves(term, passage)) {
                var proof = new Evidence(term.text(), passage.text(), Score.of(fit.match(term, passage)));
                if (best.isEmpty() || proof.strength() > best.get().strength()) {
                    best = Optional.of(proof);
                }
            }
        }
        return best;
    }

    private static List<Double> lines(ProfileItem item, Fit fit) {
        return item.lines().stream().map(line -> lineScore(line, fit)).toList();
    }

    private static double lineScore(Passage line, Fit fit) {
        var matches = fit.terms().terms().stream()
                .map(term -> fit.match(term, line) * (0.7 + 0.1 * term.weight()))
                .sorted(Comparator.reverseOrder())
                .toList();
        if (matches.isEmpty()) {
            return Score.of(fit.semantics().closenessToPosting(line.text()));
        }
        var others = matches.stream()
                .skip(1)
                .limit(3)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        var match = BEST_TERM * matches.getFirst() + (1 - BEST_TERM) * others;
        return Score.of(match * (1 - LINE_OUTCOME + LINE_OUTCOME * OutcomePrior.of(line.text())));
    }
}
