package com.jobwise.gateway.security;

import com.jobwise.gateway.limit.ClientAddress;
import com.jobwise.gateway.limit.Limited;
import com.jobwise.gateway.limit.Limits;
import com.jobwise.gateway.problem.ApiException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * What callers hear who may not. One answer for every credential that is not good: which check it failed helps only its forger. An address
 * that shows many of them has to wait; good ones from the same address never come here and do not notice.
 */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final HandlerExceptionResolver problems;
    private final Limits limits;

    Refusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems, Limits limits) {
        this.problems = problems;
        this.limits = limits;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        var taken = limits.take(Limited.REFUSED, ClientAddress.of(request));
        answer(
                request,
                response,
                taken.granted()
                        ? ApiException.unauthorized("unauthorized", "Sign in and send a valid access token.")
                        : taken.refusal());
    }

    /** Signed-in people may do everything that is theirs, so it is always a key that is refused here. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure) {
        answer(
                request,
                response,
                ApiException.forbidden(
                        "insufficient_scope", "This API key may not do this. Take a key with the scope, or sign in."));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, ApiException problem) {
        problems.resolveException(request, response, null, problem);
    }
}
