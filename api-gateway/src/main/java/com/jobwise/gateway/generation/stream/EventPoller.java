package com.jobwise.gateway.generation.stream;

import com.jobwise.gateway.GatewayProperties;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks for news of all open streams with one statement, and only while there are any: quickly while something happens, slower
 * when nothing does. First to stop, so that the web server does not wait for streams.
 */
@Component
class EventPoller implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EventPoller.class);
    private static final int QUIET = 20;
    private static final int SLOWER = 3;
    private static final int LOOK_FOR_DELETED = 10;

    private final EventStreams streams;
    private final GenerationEventStore events;
    private final Duration pace;
    private @Nullable Thread thread;
    private int quiet;
    private long rounds;

    EventPoller(EventStreams streams, GenerationEventStore events, GatewayProperties properties) {
        this.streams = streams;
        this.events = events;
        this.pace = properties.streams().poll();
    }

    @Override
    public synchronized void start() {
        streams.reopen();
        thread = Thread.ofVirtual().name("generation-events").start(this::run);
    }

    private void run() {
        try {
            while (!streams.isClosed()) {
                streams.awaitOne();
                look();
                streams.await(quiet < QUIET ? pace : pace.multipliedBy(SLOWER));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        var waiting = streams.all().stream().filter(EventStream::isWaiting).toList();
        if (waiting.isEmpty()) {
            return;
        }
        try {
            quiet = deliver(waiting) ? 0 : quiet + 1;
            rounds++;
            if (rounds % LOOK_FOR_DELETED == 0) {
                endDeleted(waiting);
            }
        } catch (RuntimeException trouble) {
            // Streams stay open and this goes on, whatever it was: nothing is lost, the next look finds it.
            LOG.warn("could not look for events: {}", trouble.getClass().getSimpleName());
        }
    }

    private boolean deliver(List<EventStream> waiting) {
        var places = waiting.stream().collect(Collectors.toMap(one -> one, EventStream::place));
        var news = events.since(places.values().stream().distinct().toList()).stream()
                .distinct()
                .collect(Collectors.groupingBy(GenerationEvent::generationId));
        places.forEach((stream, place) -> {
            var unseen = news.getOrDefault(place.generationId(), List.of()).stream()
                    .filter(event -> event.seq() > place.seq())
                    .toList();
            if (!unseen.isEmpty()) {
                stream.deliver(unseen);
            }
        });
        return !news.isEmpty();
    }

    private void endDeleted(List<EventStream> waiting) {
        List<UUID> ids =
                waiting.stream().map(EventStream::generationId).distinct().toList();
        var there = events.existing(ids);
        waiting.stream().filter(one -> !there.contains(one.generationId())).forEach(EventStream::end);
    }

    @Override
    public synchronized void stop() {
        streams.close();
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** The highest there is: before the web server begins to wait for requests under way. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
