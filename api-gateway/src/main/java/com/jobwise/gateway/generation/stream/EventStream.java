package com.jobwise.gateway.generation.stream;

import com.jobwise.gateway.generation.stream.GenerationEventStore.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One reader of one document. Its request's virtual thread waits here and writes; until it has written it is not asked about
 * again, so that a slow reader holds up nobody and keeps one batch in memory at most.
 */
final class EventStream {

    private final int userId;
    private final UUID generationId;
    private final BlockingQueue<List<GenerationEvent>> next = new LinkedBlockingQueue<>();
    private volatile long seq;
    private volatile boolean waiting;
    private volatile boolean ended;

    EventStream(int userId, UUID generationId, long seq) {
        this.userId = userId;
        this.generationId = generationId;
        this.seq = seq;
    }

    int userId() {
        return userId;
    }

    UUID generationId() {
        return generationId;
    }

    boolean isWaiting() {
        return waiting;
    }

    Place place() {
        return new Place(generationId, userId, seq);
    }

    /** By the poller, and only to a waiting one. */
    void deliver(List<GenerationEvent> events) {
        waiting = false;
        next.add(events);
    }

    /** The reader is to come again. */
    void end() {
        ended = true;
        next.add(List.of());
    }

    /**
     * Writes until a terminal event that nothing follows, {@code longest} or {@link #end}.
     *
     * @param backlog what the reader missed
     * @throws IOException when the reader has gone
     */
    void write(OutputStream out, List<GenerationEvent> backlog, Duration heartbeat, Duration longest)
            throws IOException, InterruptedException {
        send(out, EventText.BEGIN);
        var begun = System.nanoTime();
        var events = backlog;
        while (!ended && !send(out, events) && System.nanoTime() - begun < longest.toNanos()) {
            waiting = true;
            var come = next.poll(heartbeat.toNanos(), TimeUnit.NANOSECONDS);
            waiting = false;
            if (come == null) {
                send(out, EventText.HEARTBEAT);
            }
            events = come == null ? List.of() : come;
        }
    }

    /** A batch can overlap the one before when both were looked up around a heartbeat. */
    private boolean send(OutputStream out, List<GenerationEvent> events) throws IOException {
        var unseen = events.stream().filter(event -> event.seq() > seq).toList();
        if (unseen.isEmpty()) {
            return false;
        }
        send(out, EventText.of(unseen));
        seq = unseen.getLast().seq();
        return unseen.getLast().isTerminal();
    }

    private static void send(OutputStream out, byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }
}
