package com.jobwise.worker.llm;

import com.jobwise.worker.embedding.EmbeddingFailedException;
import com.jobwise.worker.embedding.TextEmbedder;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * bge-small-en-v1.5 (quantised, English, 384 dimensions), run in this process from the jar; nothing is downloaded.
 *
 * <p>Inference happens on a fixed pool of platform threads: the native call would pin a virtual thread's carrier. The model (about
 * 250 MB resident, 1–2 s to load) is loaded by {@link #warmUp()} or else by the first text.
 */
public final class BgeSmallEmbedder implements TextEmbedder, AutoCloseable {

    /** More threads than cores only take turns; the native runtime already uses every core for one text. */
    public static final int DEFAULT_THREADS = 2;

    /** 1.5 KB each, so at most about 15 MB; holds some fifty profiles with their postings. */
    public static final int DEFAULT_CACHED_TEXTS = 10_000;

    private static final Duration CLOSE_GRACE = Duration.ofSeconds(5);
    private static final int DIMENSIONS = 384;

    private final ExecutorService pool;
    private final VectorCache cache;
    private final Supplier<EmbeddingModel> loader;
    private volatile @Nullable EmbeddingModel model;

    public BgeSmallEmbedder() {
        this(DEFAULT_THREADS, DEFAULT_CACHED_TEXTS);
    }

    /**
     * @param threads platform threads that run the model, 1 or more
     * @param cachedTexts how many vectors to keep in memory, 1 or more
     */
    public BgeSmallEmbedder(int threads, int cachedTexts) {
        this(threads, cachedTexts, () -> new BgeSmallEnV15QuantizedEmbeddingModel(Runnable::run));
    }

    BgeSmallEmbedder(int threads, int cachedTexts, Supplier<EmbeddingModel> loader) {
        if (threads < 1 || cachedTexts < 1) {
            throw new IllegalArgumentException("an embedder needs at least one thread and room for one cached text");
        }
        var factory = Thread.ofPlatform().name("embedding-", 1).daemon().factory();
        this.pool = Executors.newFixedThreadPool(threads, factory);
        this.cache = new VectorCache(cachedTexts);
        this.loader = loader;
    }

    /** Loads the model and runs it once, so that the first request does not pay for it. */
    public void warmUp() {
        embed(List.of("warm up"));
    }

    @Override
    public String modelName() {
        return "bge-small-en-v1.5-q";
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        Map<String, Future<float[]>> pending = new LinkedHashMap<>();
        Map<String, float[]> vectors = new LinkedHashMap<>();
        for (var text : texts) {
            if (!text.isBlank() && !vectors.containsKey(text) && !pending.containsKey(text)) {
                var cached = cache.find(VectorCache.keyOf(text));
                if (cached == null) {
                    pending.put(text, submit(text));
                } else {
                    vectors.put(text, cached);
                }
            }
        }
        try {
            pending.forEach((text, vector) -> vectors.put(text, await(vector)));
        } finally {
            pending.values().forEach(vector -> vector.cancel(false));
        }
        return texts.stream().map(text -> copyOf(vectors.get(text))).toList();
    }

    private Future<float[]> submit(String text) {
        if (pool.isShutdown()) {
            throw new CancellationException("the embedder is closed");
        }
        return pool.submit(() -> {
            var vector = model().embed(text).content().vector();
            cache.keep(VectorCache.keyOf(text), vector);
            return vector;
        });
    }

    private EmbeddingModel model() {
        var loaded = model;
        if (loaded == null) {
            synchronized (pool) {
                loaded = model == null ? loader.get() : model;
                model = loaded;
            }
        }
        return loaded;
    }

    private static float[] await(Future<float[]> vector) {
        try {
            return vector.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for an embedding");
        } catch (ExecutionException failed) {
            throw new EmbeddingFailedException("the embedding model could not be run", failed.getCause());
        }
    }

    private static float[] copyOf(float @Nullable [] vector) {
        return vector == null ? new float[DIMENSIONS] : vector.clone();
    }

    /** Texts not yet begun are cancelled; one that runs takes some tens of milliseconds and is waited for. */
    @Override
    public void close() {
        for (var waiting : pool.shutdownNow()) {
            if (waiting instanceof Future<?> text) {
                text.cancel(false);
            }
        }
        try {
            pool.awaitTermination(CLOSE_GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
