package com.jobwise.ranker.engine;

import com.jobwise.ranking.RankedItem;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts experiences and projects in order. */
final class ItemRanking {

    /** What recency and outcome can take away at most: they settle near ties and never lift what does not fit. */
    private static final double RECENCY = 0.12;

    private static final double OUTCOME = 0.06;

    /** Even the right job answers only part of a posting; stretched, a fit of one half reads as the good match it is. */
    private static final double STRETCH = 2;

    private final Reasoning reasoning;

    ItemRanking(RequirementTerms terms) {
        this.reasoning = new Reasoning(terms);
    }

    /** By id, most relevant first; equally relevant items stay in the profile's order. */
    Map<UUID, RankedItem> rank(List<ItemMatch> matches) {
        Map<UUID, RankedItem> ranked = new LinkedHashMap<>();
        matches.stream()
                .sorted(Comparator.comparingDouble(ItemRanking::relevance).reversed())
                .forEach(match -> ranked.putIfAbsent(match.item().id(), explained(match)));
        return ranked;
    }

    private RankedItem explained(ItemMatch match) {
        var score = relevance(match);
        return new RankedItem(score, reasoning.of(match, score), match.components(), match.evidence(), match.lines());
    }

    private static double relevance(ItemMatch match) {
        var recency = match.components().getOrDefault("recency", 0.0);
        var outcome = match.components().getOrDefault("outcome", 0.0);
        var fit = match.fit() * (1 - RECENCY * (1 - recency) - OUTCOME * (1 - outcome));
        return Score.of(Math.tanh(STRETCH * fit));
    }
}
