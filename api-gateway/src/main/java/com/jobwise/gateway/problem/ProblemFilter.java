package com.jobwise.gateway.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Outermost: names the request, and lets failures of other filters be answered like failures of a controller. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ProblemFilter extends OncePerRequestFilter {

    private static final String MDC_KEY = "trace_id";

    private final HandlerExceptionResolver problems;
    private final Supplier<UUID> ids;

    ProblemFilter(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems, Supplier<UUID> ids) {
        this.problems = problems;
        this.ids = ids;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MDC.put(MDC_KEY, TraceId.begin(request, ids));
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException failure) {
            if (response.isCommitted() || problems.resolveException(request, response, null, failure) == null) {
                throw failure;
            }
        } finally {
            MDC.remove(MDC_KEY);
        }
    }
}
