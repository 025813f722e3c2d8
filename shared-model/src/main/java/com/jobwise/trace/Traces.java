package com.jobwise.trace;

import io.micrometer.tracing.Link;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.util.Optional;

/** Spans whose parent is known by its {@link TraceParent} only, because it lived in another process or another hour. */
public final class Traces {

    /** Where nothing is traced. */
    public static final Traces NONE = new Traces(Tracer.NOOP);

    private final Tracer tracer;

    public Traces(Tracer tracer) {
        this.tracer = tracer;
    }

    /** What is going on in this thread; empty outside of any span. */
    public Optional<TraceParent> current() {
        return Optional.ofNullable(tracer.currentSpan()).flatMap(Traces::parentOf);
    }

    /** How others refer to a span; empty where nothing is traced. */
    public static Optional<TraceParent> parentOf(Span span) {
        var context = span.context();
        return TraceParent.parse(
                new TraceParent(context.traceId(), context.spanId(), Boolean.TRUE.equals(context.sampled())).text());
    }

    /** A span in its parent's trace; without a parent, the first of a new one. */
    public Span child(String name, Span.Kind kind, Optional<TraceParent> parent) {
        var builder = tracer.spanBuilder().name(name).kind(kind);
        parent.map(this::context).ifPresentOrElse(builder::setParent, builder::setNoParent);
        return builder.start();
    }

    /** The first span of a new trace that says where it comes from. */
    public Span linked(String name, Span.Kind kind, TraceParent origin) {
        return tracer.spanBuilder()
                .name(name)
                .kind(kind)
                .setNoParent()
                .addLink(new Link(context(origin)))
                .start();
    }

    /** A span inside the current one. */
    public Span inner(String name) {
        return tracer.nextSpan().name(name).start();
    }

    /** Makes a span the current one until closed. */
    public Tracer.SpanInScope in(Span span) {
        return tracer.withSpan(span);
    }

    /** Says something of the current span, if there is one. */
    public void tag(String key, String value) {
        var span = tracer.currentSpan();
        if (span != null) {
            span.tag(key, value);
        }
    }

    private TraceContext context(TraceParent parent) {
        return tracer.traceContextBuilder()
                .traceId(parent.traceId())
                .spanId(parent.spanId())
                .sampled(parent.sampled())
                .build();
    }
}
