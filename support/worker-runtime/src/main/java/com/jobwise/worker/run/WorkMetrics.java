package com.jobwise.worker.run;

import com.jobwise.work.WorkItem;
import com.jobwise.work.WorkKind;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;

/** Counts what happens to work items, by kind only: no ids, no people. What may be counted is there from the start, as zero. */
final class WorkMetrics {

    /** How a run ends, in the words of {@code jobwise.work.ended}. */
    private static final List<String> ENDINGS =
            List.of("succeeded", "failed", "retried", "waiting", "abandoned", "handed_back");

    private static final Duration[] MOMENTS = {
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2_500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5),
        Duration.ofMinutes(30)
    };

    private final MeterRegistry registry;
    private final Tags kind;

    WorkMetrics(MeterRegistry registry, WorkKind kind) {
        this.registry = registry;
        this.kind = Tags.of("kind", kind.stored());
        ENDINGS.forEach(this::endings);
        List.of(claimed(), duplicate(), late(), expired(), exhausted(), parked())
                .forEach(counter -> counter.increment(0));
        failures("internal_error");
        timer("jobwise.work.claim.latency", "from when an item may be claimed to its claim");
        timer("jobwise.work.start.latency", "from a request to the first claim of its item");
        completion();
        attempts();
    }

    void claimed(WorkItem item) {
        claimed().increment();
        timer("jobwise.work.claim.latency", "from when an item may be claimed to its claim")
                .record(item.times().overdue());
        if (item.claim() == 1) {
            timer("jobwise.work.start.latency", "from a request to the first claim of its item")
                    .record(item.times().age());
        }
    }

    /** A message for an item that is finished, taken or gone. */
    void notOurs() {
        duplicate().increment();
    }

    void ended(String how) {
        endings(how).increment();
    }

    /** The item will not be claimed again. */
    void finished(WorkItem item, Duration sinceClaim) {
        completion().record(item.times().age().plus(sinceClaim));
        attempts().record(item.attempt());
    }

    /** @param code of a few: the handlers' own words */
    void failed(String code) {
        failures(code).increment();
    }

    /** A late write of a run that had lost its item. */
    void fenced() {
        late().increment();
    }

    void rescued(int items) {
        expired().increment(items);
    }

    /** An expired run without attempts left: what it does kills or hangs its worker. */
    void givenUp() {
        exhausted().increment();
    }

    void malformed() {
        parked().increment();
    }

    /** @param stage one of few: the handlers' own words */
    void stage(String stage, Duration took) {
        Timer.builder("jobwise.work.stage")
                .description("how long a stage of a run took")
                .tags(kind.and("stage", stage))
                .serviceLevelObjectives(MOMENTS)
                .register(registry)
                .record(took);
    }

    private Counter claimed() {
        return counter("jobwise.work.claimed", "items claimed", kind);
    }

    private Counter duplicate() {
        return counter("jobwise.work.duplicate", "messages without effect", kind);
    }

    private Counter endings(String how) {
        return counter("jobwise.work.ended", "runs by how they ended", kind.and("how", how));
    }

    private Counter failures(String code) {
        return counter("jobwise.work.failed", "items that failed, by reason", kind.and("reason", code));
    }

    private Counter late() {
        return counter("jobwise.work.fenced", "late writes refused", kind);
    }

    private Counter expired() {
        return counter("jobwise.work.rescued", "expired runs taken back", kind);
    }

    private Counter exhausted() {
        return counter("jobwise.work.exhausted", "expired runs without attempts left, failed", kind);
    }

    private Counter parked() {
        return counter("jobwise.work.parked", "messages set aside because they are none of ours", kind);
    }

    private Timer completion() {
        return timer("jobwise.work.completion", "from a request to the end of its item");
    }

    private DistributionSummary attempts() {
        return DistributionSummary.builder("jobwise.work.attempts")
                .description("runs that an item took")
                .tags(kind)
                .serviceLevelObjectives(1, 2, 3, 4, 5)
                .register(registry);
    }

    private Timer timer(String name, String description) {
        return Timer.builder(name)
                .description(description)
                .tags(kind)
                .serviceLevelObjectives(MOMENTS)
                .register(registry);
    }

    private Counter counter(String name, String description, Tags tags) {
        return Counter.builder(name).description(description).tags(tags).register(registry);
    }
}
