package com.jobwise.worker.llm;

import com.jobwise.testsupport.model.FakeModelServer;
import com.jobwise.work.WorkItem;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkStatus;
import com.jobwise.worker.cast.Somebody;
import com.jobwise.worker.model.Allowance;
import com.jobwise.worker.model.Bill;
import com.jobwise.worker.model.Disclosed;
import com.jobwise.worker.model.Fenced;
import com.jobwise.worker.model.ModelProperties;
import com.jobwise.worker.model.ModelRequest;
import com.jobwise.worker.model.ModelResult;
import com.jobwise.worker.model.ModelUnavailableException;
import com.jobwise.worker.model.ModelUse;
import com.jobwise.worker.model.Provider;
import com.jobwise.worker.model.Purpose;
import com.jobwise.worker.model.Structured;
import com.jobwise.worker.withheld.Withheld;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.util.unit.DataSize;

/** A worker's models on a fake server, with everything they told and did kept. */
final class Asking implements AutoCloseable {

    static final Duration DEADLINE = Duration.ofSeconds(2);

    static {
        warmUp();
    }

    record Word(String word, int count) {}

    record Settled(ModelUse use, Bill bill, String outcome) {}

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
        this(how, breaker, DEADLINE);
    }

    Asking(Structured how, ModelProperties.Breaker breaker, Duration deadline) {
        var calls = new ModelProperties.Calls(
                deadline, Duration.ofMinutes(30), 256, 0.2, DataSize.ofMegabytes(1), 8, 1_000);
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

    /** The first call of a process loads a thousand classes, which is not what the deadline is about. */
    private static void warmUp() {
        try (var first = new Asking(
                Structured.STRICT, new ModelProperties.Breaker(4, Duration.ofSeconds(1)), Duration.ofMinutes(1))) {
            first.ask();
        }
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

    /** @param waited by the item that asks, until now */
    ModelResult<Word> ask(Duration waited) {
        return run(waited).get();
    }

    /** A run of one item, which asks each time. */
    Supplier<ModelResult<Word>> run(Duration waited) {
        var model = model(waited);
        return () -> model.ask(new ModelRequest<>(
                Purpose.WRITE,
                "word-1",
                "Say one word of the posting, and how often it stands there.",
                new Disclosed(
                        Withheld.of(Somebody.named("Lena Lantern", "lena@lantern.example")),
                        List.of(Fenced.ofPosting("posting", "Lantern keeper wanted. A lantern is provided."))),
                Word.class,
                word -> word.count() < 0 ? List.of("answer.count must not be negative.") : List.of()));
    }

    <T> ModelResult<T> ask(Duration waited, ModelRequest<T> request) {
        return model(waited).ask(request);
    }

    private RunModel model(Duration waited) {
        var item = new WorkItem(
                UUID.randomUUID(),
                WorkKind.GENERATION,
                7,
                UUID.randomUUID(),
                WorkStatus.RUNNING,
                1,
                5,
                1,
                null,
                new WorkItem.Times(Duration.ZERO, Duration.ZERO, waited));
        return new RunModel(item, shared);
    }

    private Allowance allowance() {
        return new Allowance() {
            @Override
            public Optional<Reservation> reserve(WorkItem item, Purpose purpose, String prompt, int tokensAtMost) {
                if (!hasRoom) {
                    throw new ModelUnavailableException("no room", Duration.ofSeconds(1));
                }
                return hasBudget
                        ? Optional.of((use, bill, outcome) -> settled.add(new Settled(use, bill, outcome)))
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
