package com.jobwise.worker.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jobwise.worker.embedding.EmbeddingFailedException;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BgeSmallEmbedderTest {

    private final CountingModel model = new CountingModel();
    private final AtomicInteger loads = new AtomicInteger();

    @Test
    void modelIsLoadedByTheFirstTextOnly() {
        try (var embedder = embedder(10)) {
            assertThat(loads).hasValue(0);
            embedder.warmUp();
            embedder.embed(List.of("one", "two", "three"));
            assertThat(loads).hasValue(1);
        }
    }

    @Test
    void vectorsComeInTheOrderOfTheTexts() {
        try (var embedder = embedder(10)) {
            var vectors = embedder.embed(List.of("a", "four", "", "a"));
            assertThat(vectors).extracting(vector -> vector[0]).containsExactly(1f, 4f, 0f, 1f);
        }
    }

    @Test
    void knownTextIsNotEmbeddedAgainUntilItFallsOutOfTheCache() {
        try (var embedder = embedder(2)) {
            embedder.embed(List.of("a", "a"));
            embedder.embed(List.of("a"));
            assertThat(model.texts).containsExactly("a");

            embedder.embed(List.of("b"));
            embedder.embed(List.of("c"));
            embedder.embed(List.of("a"));
            assertThat(model.texts).containsExactly("a", "b", "c", "a");
        }
    }

    @Test
    void callerMayChangeItsVectorWithoutHarm() {
        try (var embedder = embedder(10)) {
            embedder.embed(List.of("a")).getFirst()[0] = 99f;
            assertThat(embedder.embed(List.of("a")).getFirst()[0]).isEqualTo(1f);
        }
    }

    @Test
    void inferenceRunsOnPlatformThreadsEvenForVirtualCallers() throws Exception {
        try (var embedder = embedder(10);
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            callers.submit(() -> embedder.embed(List.of("a", "b", "c"))).get();
        }
        assertThat(model.threads).isNotEmpty().noneMatch(Thread::isVirtual);
    }

    @Test
    void brokenModelIsReportedWithoutTheText() {
        try (var embedder = new BgeSmallEmbedder(1, 1, () -> {
            throw new UnsatisfiedLinkError("no native library");
        })) {
            assertThatThrownBy(() -> embedder.embed(List.of("private words")))
                    .isInstanceOf(EmbeddingFailedException.class)
                    .hasMessageNotContaining("private")
                    .hasCauseInstanceOf(UnsatisfiedLinkError.class);
        }
    }

    @Test
    void closingReleasesWaitingCallers() throws Exception {
        model.gate = new CountDownLatch(1);
        var embedder = embedder(10);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = callers.submit(() -> embedder.embed(List.of("a", "b", "c", "d")));
            model.started.await();
            embedder.close();
            assertThatThrownBy(waiting::get)
                    .cause()
                    .isInstanceOfAny(CancellationException.class, EmbeddingFailedException.class);
        }
        assertThatThrownBy(() -> embedder.embed(List.of("new"))).isInstanceOf(CancellationException.class);
    }

    @Test
    void realModelPutsRelatedTextsCloserThanUnrelatedOnes() {
        try (var embedder = new BgeSmallEmbedder()) {
            var vectors = embedder.embed(List.of(
                    "Care for patients after surgery",
                    "Dressed wounds and gave medication on a surgical ward",
                    "Tuned slow database queries"));
            var related = cosine(vectors.get(0), vectors.get(1));
            assertThat(related).isGreaterThan(cosine(vectors.get(0), vectors.get(2)) + 0.05);
            assertThat(vectors.getFirst()).hasSize(384);
        }
    }

    private BgeSmallEmbedder embedder(int cachedTexts) {
        return new BgeSmallEmbedder(2, cachedTexts, () -> {
            loads.incrementAndGet();
            return model;
        });
    }

    private static double cosine(float[] one, float[] other) {
        var dot = 0.0;
        for (var i = 0; i < one.length; i++) {
            dot += one[i] * other[i];
        }
        return dot;
    }

    /** Gives a text's length as its vector and remembers who asked. */
    private static final class CountingModel implements EmbeddingModel {

        private final ConcurrentLinkedQueue<String> texts = new ConcurrentLinkedQueue<>();
        private final ConcurrentLinkedQueue<Thread> threads = new ConcurrentLinkedQueue<>();
        private final CountDownLatch started = new CountDownLatch(1);
        private volatile CountDownLatch gate = new CountDownLatch(0);

        @Override
        public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
            started.countDown();
            threads.add(Thread.currentThread());
            try {
                gate.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            texts.addAll(segments.stream().map(TextSegment::text).toList());
            return Response.from(segments.stream()
                    .map(segment -> Embedding.from(new float[] {segment.text().length()}))
                    .toList());
        }
    }
}
