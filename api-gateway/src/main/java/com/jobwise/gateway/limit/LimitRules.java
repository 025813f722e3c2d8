package com.jobwise.gateway.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which requests are counted as what. */
final class LimitRules {

    private static final List<Rule> CALLERS = List.of(
            post(Limited.WORK, "/generations/resume"),
            post(Limited.WORK, "/generations/cover-letter"),
            post(Limited.WORK, "/generations/batch"),
            post(Limited.WORK, "/generations/{id}/retry"),
            post(Limited.WORK, "/generations/{id}/regenerate"),
            post(Limited.WORK, "/rankings/create"),
            post(Limited.WORK, "/writing-style/extract"),
            post(Limited.WORK, "/profiles/{id}/enhance"),
            post(Limited.WORK, "/exports/**"),
            post(Limited.UPLOAD, "/samples/upload"),
            post(Limited.UPLOAD, "/profiles/import"),
            new Rule(Limited.EXPORT, matcher(HttpMethod.GET, "/users/me/export")));

    private static final List<Rule> DOORS = List.of(
            post(Limited.REGISTER, "/auth/register"),
            post(Limited.FORGOT, "/auth/forgot-password"),
            post(Limited.SIGN_IN, "/auth/**"));

    private LimitRules() {}

    private record Rule(Limited kind, RequestMatcher requests) {}

    static Limited ofCaller(HttpServletRequest request) {
        var special = first(CALLERS, request);
        return special == null ? Limited.GENERAL : special;
    }

    /** Null for public doors that are not limited: health. */
    static @Nullable Limited ofDoor(HttpServletRequest request) {
        return first(DOORS, request);
    }

    private static @Nullable Limited first(List<Rule> rules, HttpServletRequest request) {
        for (var rule : rules) {
            if (rule.requests().matches(request)) {
                return rule.kind();
            }
        }
        return null;
    }

    private static Rule post(Limited kind, String path) {
        return new Rule(kind, matcher(HttpMethod.POST, path));
    }

    private static RequestMatcher matcher(HttpMethod method, String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, "/api/v1" + path);
    }
}
