package com.jobwise.ranker.engine;

import com.jobwise.worker.embedding.TextEmbedder;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The vectors of all texts of one ranking, asked for in one call. */
final class Vectors {

    private final Map<String, float[]> byText;

    private Vectors(Map<String, float[]> byText) {
        this.byText = byText;
    }

    static Vectors of(TextEmbedder embedder, Collection<String> texts) {
        var distinct = List.copyOf(new LinkedHashSet<>(texts));
        var vectors = embedder.embed(distinct);
        Map<String, float[]> byText = new HashMap<>();
        for (var i = 0; i < distinct.size(); i++) {
            byText.put(distinct.get(i), vectors.get(i));
        }
        return new Vectors(byText);
    }

    /** Cosine of two texts; 0 where one has no direction (a blank text) or was not among the texts. */
    double similarity(String one, String other) {
        return cosine(byText.get(one), byText.get(other));
    }

    private static double cosine(float @Nullable [] one, float @Nullable [] other) {
        if (one == null || other == null) {
            return 0;
        }
        double dot = 0;
        double first = 0;
        double second = 0;
        for (var i = 0; i < one.length; i++) {
            dot += one[i] * other[i];
            first += one[i] * one[i];
            second += other[i] * other[i];
        }
        return first == 0 || second == 0 ? 0 : dot / Math.sqrt(first * second);
    }
}
