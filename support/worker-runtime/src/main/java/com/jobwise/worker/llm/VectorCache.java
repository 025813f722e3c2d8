package com.jobwise.worker.llm;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The vectors used most recently, by hash of their text: people's words are not kept in memory for longer than a call. */
final class VectorCache {

    private final Map<String, float[]> vectors;

    VectorCache(int capacity) {
        this.vectors = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
                return size() > capacity;
            }
        };
    }

    synchronized float @Nullable [] find(String key) {
        return vectors.get(key);
    }

    synchronized void keep(String key, float[] vector) {
        vectors.put(key, vector);
    }

    static String keyOf(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
