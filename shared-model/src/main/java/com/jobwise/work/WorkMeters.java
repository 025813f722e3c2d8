package com.jobwise.work;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Counts what was asked for, by kind. */
public final class WorkMeters {

    private final Map<WorkKind, Counter> accepted;

    public WorkMeters(MeterRegistry registry) {
        this.accepted = Arrays.stream(WorkKind.values())
                .collect(Collectors.toUnmodifiableMap(
                        kind -> kind,
                        kind -> Counter.builder("jobwise.work.accepted")
                                .description("requests for work that were stored")
                                .tag("kind", kind.stored())
                                .register(registry)));
    }

    void accepted(WorkKind kind) {
        Objects.requireNonNull(accepted.get(kind)).increment();
    }
}
