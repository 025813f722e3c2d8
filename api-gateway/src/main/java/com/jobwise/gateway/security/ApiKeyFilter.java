package com.jobwise.gateway.security;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.web.CurrentUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request in by its {@code X-API-Key}. One that shows an access token as well is not told apart but refused. */
final class ApiKeyFilter extends OncePerRequestFilter {

    static final String HEADER = "X-API-Key";

    private static final Pattern KEY = Pattern.compile("jw_[A-Za-z0-9_-]{43}");
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final ApiKeys keys;
    private final AuthenticationEntryPoint refusal;
    private final InstantSource clock;
    private final RequestAttributeSecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();

    ApiKeyFilter(ApiKeys keys, AuthenticationEntryPoint refusal, InstantSource clock) {
        this.keys = keys;
        this.refusal = refusal;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var shown = Collections.list(request.getHeaders(HEADER));
        if (shown.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            throw ApiException.badRequest("two_credentials", "Send either an access token or an API key, not both.");
        }
        var holder = shown.size() == 1 ? holder(shown.getFirst()) : Optional.<ApiKeys.Holder>empty();
        if (holder.isEmpty()) {
            refusal.commence(request, response, new BadCredentialsException("no such key"));
            return;
        }
        admit(holder.get(), request, response);
        chain.doFilter(request, response);
    }

    private Optional<ApiKeys.Holder> holder(String key) {
        var now = clock.instant();
        var good = KEY.matcher(key).matches()
                ? keys.holder(SecretTokens.hash(key), now)
                : Optional.<ApiKeys.Holder>empty();
        good.filter(holder -> isStale(holder, now)).ifPresent(holder -> keys.used(holder.userId(), holder.id(), now));
        return good;
    }

    private static boolean isStale(ApiKeys.Holder holder, Instant now) {
        var last = holder.lastUsedAt();
        return last == null || !now.isBefore(last.plus(NOTED_EVERY));
    }

    private void admit(ApiKeys.Holder holder, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new KeyBearer(new CurrentUser(holder.userId()), holder.scopes()));
        SecurityContextHolder.setContext(context);
        // Asynchronous answers are finished in another dispatch, which finds it here.
        contexts.saveContext(context, request, response);
    }
}
