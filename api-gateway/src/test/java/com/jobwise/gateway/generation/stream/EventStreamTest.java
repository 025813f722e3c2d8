package com.jobwise.gateway.generation.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.generation.GenerationStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class EventStreamTest {

    private static final UUID DOCUMENT = UUID.fromString("00000000-0000-0000-0000-0000000000d0");

    private final EventStream stream = new EventStream(1, DOCUMENT, 0);

    @Test
    void whoDoesNotReadIsNotAskedAboutAgainUntilItHasTakenWhatItWasSent() throws Exception {
        var reader = new StuckReader();
        var writing = CompletableFuture.runAsync(() -> write(reader));
        Awaitility.await().until(stream::isWaiting);

        stream.deliver(List.of(event(1, GenerationStatus.GENERATING)));
        assertThat(reader.stuck.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(stream.isWaiting()).as("while it is stuck").isFalse();

        reader.reads.countDown();
        Awaitility.await().until(stream::isWaiting);
        assertThat(stream.place().seq()).isEqualTo(1);
        stream.deliver(List.of(event(2, GenerationStatus.COMPLETED)));
        writing.get(10, TimeUnit.SECONDS);
    }

    private void write(OutputStream out) {
        try {
            stream.write(out, List.of(), Duration.ofMinutes(1), Duration.ofMinutes(5));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static GenerationEvent event(long seq, GenerationStatus status) {
        var data = new GenerationEvent.Data(status, 1, 2, "Drafting", null, null);
        return new GenerationEvent(DOCUMENT, seq, "status", data, Instant.EPOCH);
    }

    /** Takes the beginning of the stream, and of its first event nothing. */
    private static final class StuckReader extends OutputStream {

        private final CountDownLatch stuck = new CountDownLatch(1);
        private final CountDownLatch reads = new CountDownLatch(1);

        @Override
        public void write(int oneByte) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(byte[] bytes) {
            if (bytes.length == EventText.BEGIN.length) {
                return;
            }
            stuck.countDown();
            try {
                assertThat(reads.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
