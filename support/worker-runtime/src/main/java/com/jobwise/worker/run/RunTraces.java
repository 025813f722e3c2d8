package com.jobwise.worker.run;

import com.jobwise.trace.TraceParent;
import com.jobwise.trace.Traces;
import com.jobwise.work.WorkItem;
import io.micrometer.tracing.Span;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * A run in the trace of the request it is for, and its ids on every line that is logged during it. The first run is part of the
 * request's trace; later ones, perhaps hours later, begin traces of their own that link to it.
 */
final class RunTraces {

    private static final String WORK = "jobwise.work.";

    private final Traces traces;

    RunTraces(Traces traces) {
        this.traces = traces;
    }

    /** @param messageParent the message's {@code traceparent}; believed only where it names the trace that the row names */
    void run(WorkItem item, @Nullable String messageParent, Runnable run) {
        var span = begin(item, messageParent);
        span.tag("messaging.system", "rabbitmq")
                .tag("messaging.operation.type", "process")
                .tag("messaging.message.id", item.id().toString())
                .tag(WORK + "kind", item.kind().stored())
                .tag(WORK + "attempt", item.attempt());
        try (var _ = traces.in(span);
                var _ = MDC.putCloseable(WORK + "id", item.id().toString());
                var _ = MDC.putCloseable(WORK + "kind", item.kind().stored());
                var _ = MDC.putCloseable(WORK + "attempt", Integer.toString(item.attempt()))) {
            run.run();
        } finally {
            span.end();
        }
    }

    private Span begin(WorkItem item, @Nullable String messageParent) {
        var name = "process " + item.kind().stored();
        var request = TraceParent.parse(item.traceparent());
        if (item.claim() > 1 && request.isPresent()) {
            return traces.linked(name, Span.Kind.CONSUMER, request.get());
        }
        return traces.child(name, Span.Kind.CONSUMER, parent(request, messageParent));
    }

    private static Optional<TraceParent> parent(Optional<TraceParent> request, @Nullable String messageParent) {
        return request.flatMap(ours -> TraceParent.parse(messageParent)
                        .filter(message -> message.traceId().equals(ours.traceId())))
                .or(() -> request);
    }

    /** How the current run ended. */
    void ended(String how) {
        traces.tag(WORK + "outcome", how);
    }

    /** Why the current run ended badly: a code, never a sentence. */
    void failed(String code) {
        traces.tag("error.type", code);
    }

    <T> T stage(String name, Supplier<T> step) {
        var span = traces.inner("stage " + name);
        try (var _ = traces.in(span);
                var _ = MDC.putCloseable(WORK + "stage", name)) {
            return step.get();
        } finally {
            span.end();
        }
    }
}
