package com.jobwise.gateway.problem;

import com.jobwise.trace.Traces;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Outermost but for the one that begins the span: names the request, and lets failures of other filters be answered like failures of a controller. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ProblemFilter extends OncePerRequestFilter {

    private static final String MDC_KEY = "trace.id";

    /** Has no span, see the observability module: an id of ours on its log lines would lead to no trace. */
    private static final String PROBES = "/actuator";

    private final HandlerExceptionResolver problems;
    private final Traces traces;
    private final Supplier<UUID> ids;

    ProblemFilter(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
            Traces traces,
            Supplier<UUID> ids) {
        this.problems = problems;
        this.traces = traces;
        this.ids = ids;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var before = MDC.get(MDC_KEY);
        var id = TraceId.begin(request, traces, ids);
        if (!request.getRequestURI().startsWith(PROBES)) {
            MDC.put(MDC_KEY, id);
        }
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException failure) {
            if (response.isCommitted() || problems.resolveException(request, response, null, failure) == null) {
                throw failure;
            }
        } finally {
            restore(before);
        }
    }

    /** Inside a span, the span's own; see the observability module. */
    private static void restore(@Nullable String before) {
        if (before == null) {
            MDC.remove(MDC_KEY);
        } else {
            MDC.put(MDC_KEY, before);
        }
    }
}
