package com.jobwise.worker.run;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Full jitter: anywhere between nothing and a bound that doubles, so that what failed together does not return together. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int MOST_DOUBLINGS = 20;

    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /** @param attempt the one that failed, from 1 */
    Duration after(int attempt) {
        var doublings = Math.clamp(attempt - 1L, 0, MOST_DOUBLINGS);
        var bound = Math.min(LONGEST.toMillis(), FIRST.toMillis() << doublings);
        return Duration.ofMillis(random.nextLong(bound + 1));
    }
}
