package com.jobwise.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id a request goes by in logs and error answers: the caller's {@code traceparent}, or one of ours. */
final class TraceId {

    private static final String ATTRIBUTE = TraceId.class.getName();
    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceId() {}

    static String begin(HttpServletRequest request, Supplier<UUID> ids) {
        var known = known(request);
        var id = known == null ? fromHeader(request.getHeader("traceparent"), ids) : known;
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

    private static String fromHeader(@Nullable String traceparent, Supplier<UUID> ids) {
        var given = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return given.matches() ? given.group(1) : ids.get().toString().replace("-", "");
    }
}
