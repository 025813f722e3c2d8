package com.jobwise.wire;

import com.jobwise.work.WorkKind;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * How far a process's announcing is behind. Any process may announce for all, so the system's lag is the smallest of the processes'.
 */
final class AnnouncerMetrics {

    private record Line(AtomicLong upToDate, Counter announced) {}

    private final Map<WorkKind, Line> lines;

    AnnouncerMetrics(MeterRegistry registry) {
        this.lines = Arrays.stream(WorkKind.values())
                .collect(Collectors.toUnmodifiableMap(kind -> kind, kind -> line(kind, registry)));
    }

    private static Line line(WorkKind kind, MeterRegistry registry) {
        var since = new AtomicLong(System.nanoTime());
        TimeGauge.builder("jobwise.announce.lag", () -> System.nanoTime() - since.get(), TimeUnit.NANOSECONDS)
                .description("since this process last left nothing to announce")
                .tag("kind", kind.stored())
                .register(registry);
        var announced = Counter.builder("jobwise.work.announced")
                .description("messages that the broker has confirmed and routed")
                .tag("kind", kind.stored())
                .register(registry);
        return new Line(since, announced);
    }

    /** All that may be announced is. */
    void upToDate(WorkKind kind) {
        of(kind).upToDate().set(System.nanoTime());
    }

    void announced(WorkKind kind, int items) {
        of(kind).announced().increment(items);
    }

    private Line of(WorkKind kind) {
        return Objects.requireNonNull(lines.get(kind));
    }
}
