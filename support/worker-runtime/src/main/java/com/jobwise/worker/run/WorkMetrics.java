package com.jobwise.worker.run;

import com.jobwise.work.WorkKind;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what happens to work items, by kind only: no ids, no people. */
final class WorkMetrics {

    private final MeterRegistry registry;
    private final WorkKind kind;

    WorkMetrics(MeterRegistry registry, WorkKind kind) {
        this.registry = registry;
        this.kind = kind;
    }

    void claimed() {
        counter("jobwise.work.claimed", "item claimed").increment();
    }

    /** A message for an item that is finished, taken or gone. */
    void notOurs() {
        counter("jobwise.work.duplicate", "message without effect").increment();
    }

    void ended(String how) {
        Counter.builder("jobwise.work.ended")
                .description("runs by how they ended")
                .tag("kind", kind.stored())
                .tag("how", how)
                .register(registry)
                .increment();
    }

    /** A late write of a run that had lost its item. */
    void fenced() {
        counter("jobwise.work.fenced", "late write refused").increment();
    }

    void rescued(int items) {
        counter("jobwise.work.rescued", "expired run taken back").increment(items);
    }

    void malformed() {
        counter("jobwise.work.malformed", "message that is none of ours").increment();
    }

    private Counter counter(String name, String description) {
        return Counter.builder(name)
                .description(description)
                .tag("kind", kind.stored())
                .register(registry);
    }
}
