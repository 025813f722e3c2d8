package com.jobwise.worker.llm;

import com.jobwise.worker.model.Allowance;
import com.jobwise.worker.model.ModelProperties;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Every call goes through these, outermost first: bulkhead, rate limiter, breaker, time limiter. */
final class GuardedCalls implements AutoCloseable {

    /** Behind the HTTP client's own deadline, for whatever else may hang. */
    private static final Duration GRACE = Duration.ofMillis(250);

    /** A slot that waits a moment is cheaper than one that goes back to the queue. Twice, here and there, and the rest is for the way. */
    private static final Duration A_MOMENT = Allowance.LONGEST_WAY.dividedBy(3);

    private final Bulkhead bulkhead;
    private final RateLimiter rate;
    private final CircuitBreaker breaker;
    private final TimeLimiter time;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    GuardedCalls(ModelProperties properties) {
        var calls = properties.calls();
        this.bulkhead = Bulkhead.of(
                "model",
                BulkheadConfig.custom()
                        .maxConcurrentCalls(calls.atOnce())
                        .maxWaitDuration(A_MOMENT)
                        .build());
        this.rate = RateLimiter.of(
                "model",
                RateLimiterConfig.custom()
                        .limitForPeriod(calls.perSecond())
                        .limitRefreshPeriod(Duration.ofSeconds(1))
                        .timeoutDuration(A_MOMENT)
                        .build());
        this.breaker = CircuitBreaker.of("model", breaker(properties.breaker()));
        this.time = TimeLimiter.of(TimeLimiterConfig.custom()
                .timeoutDuration(calls.deadline().plus(GRACE))
                .cancelRunningFuture(true)
                .build());
    }

    private static CircuitBreakerConfig breaker(ModelProperties.Breaker settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(settings.failures())
                .minimumNumberOfCalls(settings.failures())
                .failureRateThreshold(50)
                .waitDurationInOpenState(settings.open())
                .permittedNumberOfCallsInHalfOpenState(1)
                // A worker whose items all wait would never probe by itself.
                .automaticTransitionFromOpenToHalfOpenEnabled(true)
                .recordException(trouble -> Failures.of(trouble).kind().isOutage())
                .ignoreException(trouble -> !Failures.of(trouble).kind().isOutage())
                .build();
    }

    <T> T call(Callable<T> call) throws Exception {
        Callable<T> timed = () -> {
            var running = threads.submit(call);
            try {
                return time.executeFutureSupplier(() -> running);
            } finally {
                // The time limiter cancels what took too long, not what was interrupted.
                running.cancel(true);
            }
        };
        return Bulkhead.decorateCallable(
                        bulkhead, RateLimiter.decorateCallable(rate, CircuitBreaker.decorateCallable(breaker, timed)))
                .call();
    }

    CircuitBreaker breaker() {
        return breaker;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
