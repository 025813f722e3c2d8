package com.jobwise.ranker.engine;

import com.jobwise.worker.embedding.TextEmbedder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How close in meaning a person's texts are to the terms of a posting, measured against {@link UnrelatedLines}. */
final class SemanticMatch {

    /** Standard deviations above unrelated lines at which likeness begins to count, and at which it counts in full. */
    private static final double ORDINARY = 1.0;

    private static final double FULL = 6.0;

    /** Part of a text's mean likeness to the other terms that is taken off: being of the same trade answers no term in particular. */
    private static final double TRADE = 0.5;

    /** Evidence must stand this many standard deviations above the mean of all lines compared with the posting. */
    private static final double OUTSTANDING = 1.0;

    /** Even of lines from any trade some are related; that many are left out of the comparison. */
    private static final double RELATED_SHARE = 0.1;

    private final Vectors vectors;
    private final Map<String, Baseline> baselines = new HashMap<>();
    private final RequirementTerms terms;
    private final Map<String, Map<String, Double>> likeness = new HashMap<>();
    private final Baseline ranking;

    private SemanticMatch(Vectors vectors, RequirementTerms terms, List<String> passages) {
        this.vectors = vectors;
        this.terms = terms;
        terms.terms().forEach(term -> baselines.put(term.text(), againstUnrelated(term.text())));
        baselines.put(terms.wholeText(), againstUnrelated(terms.wholeText()));
        this.ranking = Baseline.of(
                Stream.concat(passages.stream(), UnrelatedLines.ALL.stream())
                        .flatMapToDouble(
                                passage -> likeness(passage).values().stream().mapToDouble(Double::doubleValue))
                        .toArray(),
                0);
    }

    /**
     * @param passages the lines and sentences that may be evidence
     * @param others further texts whose closeness will be asked for
     */
    static SemanticMatch of(
            TextEmbedder embedder, RequirementTerms terms, List<String> passages, Collection<String> others) {
        List<String> texts = new ArrayList<>(UnrelatedLines.ALL);
        terms.terms().forEach(term -> texts.add(term.text()));
        texts.add(terms.wholeText());
        passages.forEach(passage -> texts.addAll(Clauses.of(passage)));
        texts.addAll(others);
        return new SemanticMatch(Vectors.of(embedder, texts), terms, passages);
    }

    /** 0 for no closer than unrelated work, 1 for unmistakably about the same. */
    double closeness(PostingTerm term, String text) {
        var all = likeness(text);
        var own = all.getOrDefault(term.text(), 0.0);
        var others = all.size() < 2 ? 0 : (sum(all) - own) / (all.size() - 1);
        return Score.between(ORDINARY, FULL, own - TRADE * Math.max(0, others));
    }

    double closenessToPosting(String text) {
        return Score.between(ORDINARY, FULL, z(terms.wholeText(), text));
    }

    /** Is this likeness outstanding among all that was compared, and is it this term that the text is most like? */
    boolean standsOut(PostingTerm term, String text, double leastLikeness) {
        var all = likeness(text);
        var own = all.getOrDefault(term.text(), 0.0);
        return own >= leastLikeness
                && ranking.z(own) > OUTSTANDING
                && all.values().stream().allMatch(other -> other <= own);
    }

    private static double sum(Map<String, Double> all) {
        return all.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** By term: the likeness of the clause that is most like it. */
    private Map<String, Double> likeness(String text) {
        return likeness.computeIfAbsent(text, it -> {
            Map<String, Double> byTerm = new LinkedHashMap<>();
            var clauses = Clauses.of(it);
            for (var term : terms.terms()) {
                byTerm.put(
                        term.text(),
                        clauses.stream()
                                .mapToDouble(clause -> z(term.text(), clause))
                                .max()
                                .orElse(0));
            }
            return byTerm;
        });
    }

    private double z(String asked, String text) {
        var baseline = baselines.get(asked);
        return baseline == null ? 0 : baseline.z(vectors.similarity(asked, text));
    }

    private Baseline againstUnrelated(String asked) {
        var similarities = UnrelatedLines.ALL.stream().mapToDouble(line -> vectors.similarity(asked, line));
        return Baseline.of(similarities.toArray(), RELATED_SHARE);
    }
}
