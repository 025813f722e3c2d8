package com.jobwise.worker.run;

import java.util.function.IntSupplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Out of service while no message can arrive: the broker is away, or the worker takes nothing new. */
record ConsumerHealth(IntSupplier activeConsumers) implements HealthIndicator {

    @Override
    public Health health() {
        var consumers = activeConsumers.getAsInt();
        return (consumers > 0 ? Health.up() : Health.outOfService())
                .withDetail("consumers", consumers)
                .build();
    }
}
