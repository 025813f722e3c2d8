package com.jobwise.gateway.generation.stream;

import com.jobwise.gateway.GatewayProperties;
import com.jobwise.gateway.problem.ApiException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** The streams open on this gateway, oldest first. */
@Component
class EventStreams {

    private final GatewayProperties.Streams limits;
    private final Set<EventStream> open = new LinkedHashSet<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean closed;

    EventStreams(GatewayProperties properties, MeterRegistry meters) {
        this.limits = properties.streams();
        Gauge.builder("jobwise.streams.open", this, streams -> streams.all().size())
                .description("event streams open on this gateway")
                .register(meters);
        Gauge.builder("jobwise.streams.limit", limits, GatewayProperties.Streams::total)
                .description("event streams that may be open on this gateway")
                .register(meters);
    }

    /**
     * A person at the limit who comes for a document again gets in, and the oldest stream of that document ends: most likely it is
     * the one that was lost.
     *
     * @throws ApiException 429 or 503 when there is no room
     */
    EventStream open(int userId, UUID generationId, long seq) {
        lock.lock();
        try {
            if (closed || open.size() >= limits.total()) {
                throw ApiException.unavailable(Duration.ofSeconds(5));
            }
            if (open.stream().filter(one -> one.userId() == userId).count() >= limits.perUser()) {
                replaced(userId, generationId).end();
            }
            var stream = new EventStream(userId, generationId, seq);
            open.add(stream);
            changed.signalAll();
            return stream;
        } finally {
            lock.unlock();
        }
    }

    private EventStream replaced(int userId, UUID generationId) {
        var oldest = open.stream()
                .filter(one -> one.userId() == userId && one.generationId().equals(generationId))
                .findFirst()
                .orElseThrow(() -> ApiException.tooManyRequests(
                        "At most %d event streams may be open at once. Close one.".formatted(limits.perUser()),
                        Duration.ofSeconds(15)));
        open.remove(oldest);
        return oldest;
    }

    void gone(EventStream stream) {
        lock.lock();
        try {
            open.remove(stream);
        } finally {
            lock.unlock();
        }
    }

    List<EventStream> all() {
        lock.lock();
        try {
            return List.copyOf(open);
        } finally {
            lock.unlock();
        }
    }

    /** Until there is a stream or none will come any more. */
    void awaitOne() throws InterruptedException {
        lock.lock();
        try {
            while (open.isEmpty() && !closed) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Between two looks, but not when the gateway stops. */
    void await(Duration pause) throws InterruptedException {
        lock.lock();
        try {
            var left = pause.toNanos();
            while (!closed && left > 0) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    void reopen() {
        lock.lock();
        try {
            closed = false;
        } finally {
            lock.unlock();
        }
    }

    /** Ends all and lets none in any more. */
    void close() {
        lock.lock();
        try {
            closed = true;
            open.forEach(EventStream::end);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }
}
