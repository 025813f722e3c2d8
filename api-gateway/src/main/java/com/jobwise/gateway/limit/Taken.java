package com.jobwise.gateway.limit;

import com.jobwise.gateway.problem.ApiException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/**
 * What came of asking a bucket.
 *
 * @param granted whether the request may go on
 * @param limit what a full bucket holds
 * @param remaining what is left in it
 * @param pause seconds until one more is possible, 0 when granted
 * @param reset seconds until the bucket is full
 */
public record Taken(boolean granted, long limit, long remaining, long pause, long reset) {

    /** @throws ApiException 429 unless the request may go on */
    public Taken orRefuse() {
        if (!granted) {
            throw refusal();
        }
        return this;
    }

    /** 429 with {@code Retry-After}. */
    public ApiException refusal() {
        return ApiException.tooManyRequests(
                "Too many requests. Wait before the next one; Retry-After says how many seconds.",
                Duration.ofSeconds(pause));
    }

    /** Tells the caller how much is left, on good answers as well. */
    void tell(HttpServletResponse response) {
        response.setHeader("RateLimit-Limit", Long.toString(limit));
        response.setHeader("RateLimit-Remaining", Long.toString(remaining));
        response.setHeader("RateLimit-Reset", Long.toString(reset));
    }

    /** Rounded up: whoever waits so long is not told to wait again. */
    static long seconds(long nanos) {
        return nanos <= 0 ? 0 : Math.ceilDiv(nanos, 1_000_000_000L);
    }
}
