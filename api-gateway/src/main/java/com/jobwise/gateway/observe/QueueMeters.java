package com.jobwise.gateway.observe;

import com.jobwise.work.Backlog;
import com.jobwise.work.LiveWorkers;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The last look at the queue as gauges. The same on every gateway, so whoever reads several takes the highest. */
final class QueueMeters {

    private final MultiGauge items;
    private final MultiGauge oldest;
    private final MultiGauge workers;
    private final MultiGauge slots;
    private volatile double seen;
    private volatile double transaction = Double.NaN;

    QueueMeters(MeterRegistry registry) {
        this.items = MultiGauge.builder("jobwise.queue.items")
                .description("unfinished items by state, counted to 100,000")
                .register(registry);
        this.oldest = MultiGauge.builder("jobwise.queue.oldest")
                .description("how long the first item of a state has been in it")
                .baseUnit("seconds")
                .register(registry);
        this.workers = MultiGauge.builder("jobwise.workers.live")
                .description("worker processes that gave a sign of life within 15 s")
                .register(registry);
        this.slots = MultiGauge.builder("jobwise.workers.slots")
                .description("items that the live workers can work on at once")
                .register(registry);
        Gauge.builder("jobwise.database.up", () -> seen)
                .description("1 if the last look at the queue succeeded")
                .register(registry);
        Gauge.builder("jobwise.database.oldest.transaction", () -> transaction)
                .description("how long the oldest transaction is open; not a number where that may not be seen")
                .baseUnit("seconds")
                .register(registry);
    }

    void show(List<Backlog> backlog, List<LiveWorkers> live, Optional<Duration> oldestTransaction) {
        items.register(
                backlog.stream().map(line -> Row.of(tags(line), line.items())).toList(), true);
        oldest.register(
                backlog.stream()
                        .map(line -> Row.of(tags(line), seconds(line.oldest())))
                        .toList(),
                true);
        workers.register(
                live.stream().map(line -> Row.of(kind(line), line.processes())).toList(), true);
        slots.register(
                live.stream().map(line -> Row.of(kind(line), line.slots())).toList(), true);
        transaction = oldestTransaction.map(QueueMeters::seconds).orElse(Double.NaN);
        seen = 1;
    }

    /** Old figures would look like true ones. */
    void hide() {
        List.of(items, oldest, workers, slots).forEach(gauge -> gauge.register(List.of(), true));
        transaction = Double.NaN;
        seen = 0;
    }

    private static Tags tags(Backlog line) {
        return Tags.of("kind", line.kind().stored(), "state", line.state().word());
    }

    private static Tags kind(LiveWorkers line) {
        return Tags.of("kind", line.kind().stored());
    }

    private static double seconds(Duration age) {
        return age.toMillis() / 1_000.0;
    }
}
