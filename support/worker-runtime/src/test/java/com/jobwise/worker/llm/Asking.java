package com.jobwise.worker.llm;

import com.jobwise.testsupport.model.FakeModelServer;
import com.jobwise.work.WorkItem;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkStatus;
import com.jobwise.worker.model.Allowance;
import com.jobwise.worker.model.Fenced;
import com.jobwise.worker.model.ModelProperties;
import com.jobwise.worker.model.ModelRequest;
import com.jobwise.worker.model.ModelResult;
import com.jobwise.worker.model.ModelUnavailableException;
import com.jobwise.worker.model.ModelUse;
import com.jobwise.worker.model.Provider;
import com.jobwise.worker.model.Purpose;
import com.jobwise.worker.model.Structured;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.unit.DataSize;

/** A worker's models on a fake server, with everything they told and did kept. */
final class Asking implements AutoCloseable {

    static final Duration DEADLINE = Duration.ofMillis(800);

    record Word(String word, int count) {}

    record Settled(ModelUse use, String outcome) {}

    final FakeModelServer server = FakeModelServer.start();
    final List<Duration> heldBack = new ArrayList<>();
    final List<Settled> settled = new ArrayList<>();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final GuardedCalls guard;
    final ProviderHealth health;
    private final RunModel.Shared shared;
    private boolean hasBudget = true;
    private boolean hasRoom = true;

    Asking() {
        this(Structured.STRICT, new ModelProperties.Breaker(4, Duration.ofMillis(300)));
    }

    Asking(Structured how, ModelProperties.Breaker breaker) {
        var calls = new ModelProperties.Calls(
                DEADLINE, Duration.ofMinutes(30), 256, 0.2, DataSize.ofMegabytes(1), 8, 1_000);
        var properties = new ModelProperties(
                Provider.CUSTOM, server.baseUrl(), "key-1", "fake-1", Map.of(), how, calls, breaker);
        this.guard = new GuardedCalls(properties);
        this.health = new ProviderHealth(guard.breaker(), Clock.systemUTC());
        var metrics = new ModelMetrics(meters, Provider.CUSTOM, _ -> 0);
        metrics.watch(health);
        this.shared = new RunModel.Shared(
                properties,
                new ModelCalls(
                        new ChatModels(properties, Clock.systemUTC()), guard, metrics, ObservationRegistry.NOOP, how),
                allowance(),
                health,
                metrics,
                () -> "f3nc3");
    }

    void spendBudget() {
        hasBudget = false;
    }

    void fillQuota() {
        hasRoom = false;
    }

    ModelResult<Word> ask() {
        return ask(Duration.ZERO);
    }

    /** @param age of the item that asks */
    ModelResult<Word> ask(Duration age) {
        var item = new WorkItem(
                UUID.randomUUID(), WorkKind.GENERATION, 7, UUID.randomUUID(), WorkStatus.RUNNING, 1, 5, 1, null, age);
        return new RunModel(item, shared)
                .ask(new ModelRequest<>(
                        Purpose.WRITE,
                        "word-1",
                        "Say one word of the posting, and how often it stands there.",
                        List.of(new Fenced("posting", "Lantern keeper wanted. A lantern is provided.")),
                        Word.class,
                        word -> word.count() < 0 ? List.of("answer.count must not be negative.") : List.of()));
    }

    private Allowance allowance() {
        return new Allowance() {
            @Override
            public Optional<Reservation> reserve(WorkItem item, Purpose purpose, String prompt, int tokensAtMost) {
                if (!hasRoom) {
                    throw new ModelUnavailableException("no room", Duration.ofSeconds(1));
                }
                return hasBudget
                        ? Optional.of((use, outcome) -> settled.add(new Settled(use, outcome)))
                        : Optional.empty();
            }

            @Override
            public void holdBack(Duration atLeast) {
                heldBack.add(atLeast);
            }
        };
    }

    @Override
    public void close() {
        guard.close();
        health.close();
        server.close();
    }
}
