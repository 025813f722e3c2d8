package com.jobwise.ranker.engine;

import com.jobwise.worker.embedding.TextEmbedder;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * A scripted stand-in for the model: a text points towards the topics whose words it holds, and, as with the real model, every text has
 * much in common with every other.
 */
public final class TopicEmbedder implements TextEmbedder {

    private static final float COMMON = 2f;

    private static final List<List<String>> TOPICS = List.of(
            List.of("patient", "ward", "wound", "nurs", "medication", "clinic"),
            List.of("ledger", "payment", "payout", "bank", "account", "invoice"),
            List.of("java", "kotlin", "code", "service", "software", "api"),
            List.of("kafka", "event", "message", "queue", "pipeline"),
            List.of("coffee", "barista", "café", "drink", "till"),
            List.of("teach", "train", "mentor", "lesson", "pupil"),
            List.of("garden", "hedge", "lawn", "farm", "calves"));

    final AtomicInteger calls = new AtomicInteger();

    @Override
    public List<float[]> embed(List<String> texts) {
        calls.incrementAndGet();
        return texts.stream().map(TopicEmbedder::vector).toList();
    }

    @Override
    public String modelName() {
        return "topics";
    }

    private static float[] vector(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var vector = new float[TOPICS.size() + 1];
        IntStream.range(0, TOPICS.size())
                .forEach(topic -> vector[topic] =
                        TOPICS.get(topic).stream().filter(lower::contains).count());
        vector[TOPICS.size()] = COMMON;
        return vector;
    }
}
