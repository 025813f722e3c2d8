package com.jobwise.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The table of what an API key reaches. A path that is not in it is not reached by any key, so a new group of endpoints is closed to
 * keys until somebody decides; that goes for everything about keys, passwords and the account.
 */
public final class ScopeRules implements AuthorizationManager<RequestAuthorizationContext> {

    private static final List<Group> GROUPS = List.of(
            new Group("/profiles/**", Scope.PROFILES_READ, Scope.PROFILES_WRITE),
            new Group("/jobs/**", Scope.JOBS_READ, Scope.JOBS_WRITE),
            new Group("/samples/**", Scope.DOCUMENTS_READ, Scope.DOCUMENTS_WRITE),
            new Group("/writing-style/**", Scope.DOCUMENTS_READ, Scope.DOCUMENTS_WRITE),
            new Group("/rankings/**", Scope.DOCUMENTS_READ, Scope.DOCUMENTS_WRITE),
            new Group("/generations/**", Scope.DOCUMENTS_READ, Scope.DOCUMENTS_WRITE),
            new Group("/exports/**", Scope.DOCUMENTS_READ, Scope.DOCUMENTS_WRITE),
            new Group("/admin/**", Scope.ADMIN_READ, Scope.ADMIN_WRITE),
            new Group("/auth/me", Scope.ACCOUNT_READ, null),
            new Group("/users/me", Scope.ACCOUNT_READ, null),
            new Group("/users/me/usage", Scope.ACCOUNT_READ, null));

    private record Group(
            RequestMatcher paths,
            PathPattern pattern,
            @Nullable Scope read,
            @Nullable Scope write) {

        Group(String path, @Nullable Scope read, @Nullable Scope write) {
            this(
                    PathPatternRequestMatcher.withDefaults().matcher("/api/v1" + path),
                    PathPatternParser.defaultInstance.parse("/api/v1" + path),
                    read,
                    write);
        }
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        return new AuthorizationDecision(
                switch (authentication.get()) {
                    case SignedIn person -> person.isAuthenticated();
                    case KeyBearer key ->
                        needed(context.getRequest())
                                .filter(key.scopes()::contains)
                                .isPresent();
                    case null, default -> false;
                });
    }

    /** The scope with which a key may make this request; empty: no key may. */
    static Optional<Scope> needed(HttpServletRequest request) {
        return GROUPS.stream()
                .filter(group -> group.paths().matches(request))
                .findFirst()
                .map(group -> reads(request.getMethod()) ? group.read() : group.write());
    }

    /** The same for a path of our own, such as {@code /api/v1/jobs}. */
    public static Optional<Scope> needed(String method, String path) {
        var known = PathContainer.parsePath(path);
        return GROUPS.stream()
                .filter(group -> group.pattern().matches(known))
                .findFirst()
                .map(group -> reads(method) ? group.read() : group.write());
    }

    private static boolean reads(String method) {
        return method.equals(HttpMethod.GET.name()) || method.equals(HttpMethod.HEAD.name());
    }
}
