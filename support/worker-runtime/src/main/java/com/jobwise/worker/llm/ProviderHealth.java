package com.jobwise.worker.llm;

import com.jobwise.worker.model.ModelHealth;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The breaker's state, and whether the provider refuses us for what we are. */
final class ProviderHealth implements ModelHealth, AutoCloseable {

    /** A wrong key is still wrong a second later; nobody pays for asking again at once. */
    private static final Duration SPARED = Duration.ofSeconds(30);

    private static final Logger log = LoggerFactory.getLogger(ProviderHealth.class);

    private final CircuitBreaker breaker;
    private final Clock clock;
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("model-health").factory());
    private Instant misconfiguredUntil = Instant.MIN;
    private State told = State.REACHABLE;

    ProviderHealth(CircuitBreaker breaker, Clock clock) {
        this.breaker = breaker;
        this.clock = clock;
        breaker.getEventPublisher().onStateTransition(_ -> tellIfChanged());
    }

    @Override
    public synchronized State state() {
        if (clock.instant().isBefore(misconfiguredUntil)) {
            return State.MISCONFIGURED;
        }
        return switch (breaker.getState()) {
            case OPEN, FORCED_OPEN, HALF_OPEN -> State.OUT;
            case CLOSED, DISABLED, METRICS_ONLY -> State.REACHABLE;
        };
    }

    /** Nobody is asked now, not even as a probe. */
    boolean isSilent() {
        return breaker.getState() == CircuitBreaker.State.OPEN;
    }

    @Override
    public void onChange(Consumer<State> listener) {
        listeners.add(listener);
    }

    void misconfigured() {
        log.error(
                "the model provider refuses us: check address, key and model name in jobwise.model.*; documents are made by rules");
        synchronized (this) {
            misconfiguredUntil = clock.instant().plus(SPARED);
        }
        tellIfChanged();
    }

    void answered() {
        synchronized (this) {
            misconfiguredUntil = Instant.MIN;
        }
        tellIfChanged();
    }

    private synchronized void tellIfChanged() {
        var now = state();
        if (now != told && !thread.isShutdown()) {
            told = now;
            thread.execute(() -> listeners.forEach(listener -> listener.accept(now)));
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
