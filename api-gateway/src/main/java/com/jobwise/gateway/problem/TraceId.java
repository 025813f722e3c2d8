package com.jobwise.gateway.problem;

import com.jobwise.trace.TraceParent;
import com.jobwise.trace.Traces;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The id a request goes by in traces, logs and error answers: of the caller's trace if one was named, else one of ours. */
final class TraceId {

    private static final String ATTRIBUTE = TraceId.class.getName();

    private TraceId() {}

    static String begin(HttpServletRequest request, Traces traces, Supplier<UUID> ids) {
        var known = known(request);
        var id = known == null ? first(request, traces, ids) : known;
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    static String of(HttpServletRequest request) {
        var id = known(request);
        return id == null ? "unknown" : id;
    }

    private static @Nullable String known(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : null;
    }

    private static String first(HttpServletRequest request, Traces traces, Supplier<UUID> ids) {
        return traces.current()
                .or(() -> TraceParent.parse(request.getHeader("traceparent")))
                .map(TraceParent::traceId)
                .orElseGet(() -> ids.get().toString().replace("-", ""));
    }
}
