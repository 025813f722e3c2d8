package com.jobwise.gateway.security;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.web.CurrentUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Closes the admin API to everybody else, whatever scopes their key has: a scope is taken by whoever makes a key, an administrator is
 * appointed. A filter, so that no new endpoint below the path can forget to ask.
 */
final class AdministratorsOnly extends OncePerRequestFilter {

    private static final RequestMatcher PATHS =
            PathPatternRequestMatcher.withDefaults().matcher("/api/v1/admin/**");

    private final Administrators administrators;

    AdministratorsOnly(Administrators administrators) {
        this.administrators = administrators;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PATHS.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !(authentication.getPrincipal() instanceof CurrentUser user)
                || !administrators.includes(user.id())) {
            throw ApiException.forbidden("administrators_only", "Only an administrator may do this.");
        }
        chain.doFilter(request, response);
    }
}
