package com.jobwise.worker.llm;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer that is no success, with what its headers said. Its message is the provider's, which may quote us: never for a log. */
final class RefusedCallException extends HttpException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Duration retryAfter;

    RefusedCallException(int status, String body, @Nullable Duration retryAfter) {
        super(status, body);
        this.retryAfter = retryAfter;
    }

    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
