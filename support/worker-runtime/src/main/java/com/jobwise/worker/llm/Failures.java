package com.jobwise.worker.llm;

import com.jobwise.worker.llm.Failure.Kind;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.core.exception.AcquirePermissionCancelledException;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells failures apart by everything in their chain of causes; the library wraps them in several ways. */
final class Failures {

    private static final int DEEPEST = 20;

    private Failures() {}

    /** The connection first: the library turns one that never came about into a time-out, and then it would seem to have been sent. */
    static Failure of(Throwable trouble) {
        return first(trouble, Failures::unconnected)
                .or(() -> first(trouble, Failures::known))
                .orElse(Failure.of(Kind.BROKEN));
    }

    private static Optional<Failure> first(
            Throwable trouble, Function<@Nullable Throwable, Optional<Failure>> question) {
        return Stream.<@Nullable Throwable>iterate(trouble, one -> one == null ? null : one.getCause())
                .limit(DEEPEST)
                .takeWhile(one -> one != null)
                .map(question)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Failure> unconnected(@Nullable Throwable one) {
        return switch (one) {
            case ConnectException _ -> Optional.of(Failure.of(Kind.DOWN));
            case HttpConnectTimeoutException _ -> Optional.of(Failure.of(Kind.DOWN));
            case UnresolvedAddressException _ -> Optional.of(Failure.of(Kind.DOWN));
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Failure> known(@Nullable Throwable one) {
        return switch (one) {
            case InterruptedException _ -> Optional.of(Failure.of(Kind.STOPPED));
            case CancellationException _ -> Optional.of(Failure.of(Kind.STOPPED));
            case CallNotPermittedException _ -> Optional.of(Failure.of(Kind.NOT_ASKED));
            case BulkheadFullException _ -> Optional.of(Failure.of(Kind.NO_ROOM));
            case RequestNotPermitted _ -> Optional.of(Failure.of(Kind.NO_ROOM));
            case AcquirePermissionCancelledException _ -> Optional.of(Failure.of(Kind.STOPPED));
            case java.util.concurrent.TimeoutException _ -> Optional.of(Failure.of(Kind.TIMED_OUT));
            case TimeoutException _ -> Optional.of(Failure.of(Kind.TIMED_OUT));
            case HttpTimeoutException _ -> Optional.of(Failure.of(Kind.TIMED_OUT));
            case RefusedCallException refused ->
                Optional.of(new Failure(byStatus(refused), refused.retryAfter().orElse(null)));
            case HttpException http -> Optional.of(Failure.of(byStatus(http)));
            case ContentFilteredException _ -> Optional.of(Failure.of(Kind.WITHHELD));
            case null, default -> Optional.empty();
        };
    }

    private static Kind byStatus(HttpException answer) {
        var status = answer.statusCode();
        return switch (status) {
            case 429 -> Kind.RATE_LIMITED;
            case 401, 402, 403, 404 -> Kind.MISCONFIGURED;
            case 413 -> Kind.TOO_LARGE;
            case 408, 425, 498 -> Kind.DOWN;
            default -> status >= 500 ? Kind.DOWN : byWords(String.valueOf(answer.getMessage()));
        };
    }

    /** A 400 says in words what it is about. What says nothing known is about this request only, and no reason to ask for no other. */
    private static Kind byWords(String body) {
        var words = body.toLowerCase(Locale.ROOT);
        if (words.contains("json_validate_failed")) {
            return Kind.BAD_ANSWER;
        } else if (has(words, "content_filter", "content_policy")) {
            return Kind.REFUSED;
        } else if (has(
                words,
                "context_length",
                "too large",
                "too long",
                "maximum context",
                "exceeds the maximum",
                "token count")) {
            return Kind.TOO_LARGE;
        } else if (has(words, "response_format", "response format", "json_schema")) {
            return Kind.NO_SCHEMA;
        } else if (has(
                words, "api key", "api_key", "billing", "decommissioned", "model_not_found", "model not found")) {
            return Kind.MISCONFIGURED;
        }
        return Kind.REJECTED;
    }

    private static boolean has(String words, String... signs) {
        return Stream.of(signs).anyMatch(words::contains);
    }
}
