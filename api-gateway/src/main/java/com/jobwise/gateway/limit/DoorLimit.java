package com.jobwise.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts requests to the public doors by where they come from. */
public final class DoorLimit extends OncePerRequestFilter {

    private final Limits limits;

    public DoorLimit(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kind = LimitRules.ofDoor(request);
        if (kind != null) {
            var taken = limits.take(kind, ClientAddress.of(request));
            taken.tell(response);
            taken.orRefuse();
        }
        chain.doFilter(request, response);
    }
}
