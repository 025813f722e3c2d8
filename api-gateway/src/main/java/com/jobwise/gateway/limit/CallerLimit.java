package com.jobwise.gateway.limit;

import com.jobwise.gateway.web.CurrentUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts the requests of a user, whether signed in or by a key: twenty keys are not twenty buckets. */
public final class CallerLimit extends OncePerRequestFilter {

    private final Limits limits;

    public CallerLimit(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof CurrentUser user) {
            var taken = limits.take(LimitRules.ofCaller(request), Integer.toString(user.id()));
            taken.tell(response);
            taken.orRefuse();
        }
        chain.doFilter(request, response);
    }
}
