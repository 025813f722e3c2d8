package com.jobwise.worker.run;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Down when only another start of the process can help: its clock stands still, a run cannot be stopped, or its consumers are lost.
 * Database and broker are no part of it, because no start brings them back.
 */
record WorkerHealth(Supplier<Duration> sinceLastBeat, BooleanSupplier unstoppable, Consumers consumers)
        implements HealthIndicator {

    /** Above all time-outs that a beat may run into while the database is away. */
    private static final Duration STANDSTILL = Duration.ofMinutes(2);

    @Override
    public Health health() {
        if (sinceLastBeat.get().compareTo(STANDSTILL) > 0) {
            return down("the clock stands still");
        }
        if (unstoppable.getAsBoolean()) {
            return down("a run cannot be stopped");
        }
        return consumers.areLost()
                ? down("the consumers are lost")
                : Health.up().build();
    }

    private static Health down(String why) {
        return Health.down().withDetail("worker", why).build();
    }
}
