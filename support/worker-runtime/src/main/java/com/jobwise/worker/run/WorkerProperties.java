package com.jobwise.worker.run;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A worker's settings, {@code jobwise.worker.*}.
 *
 * @param slots items worked on at once, 2: the rules engines are bound by the processor; with a model, which mostly waits, take more
 * @param lease how long a claim holds without a sign of life, 10 s: with the rescuer's pace a hang is noticed within 15 s
 * @param beat pause between signs of life, 3 s: three chances within a lease
 * @param rescue pause between looks for work left behind, 3 s
 * @param grace how long a stopping worker may finish what it does, 15 s: then it hands back, well within Kubernetes' usual 30 s
 * @param deadline how long one run may take, 5 min: below a third of RabbitMQ's patience with an unacknowledged message (30 min)
 * @param schemaPatience how long a starting worker waits for the gateway to migrate the database, 2 min
 */
@ConfigurationProperties("jobwise.worker")
public record WorkerProperties(
        @DefaultValue("2") int slots,
        @DefaultValue("10s") Duration lease,
        @DefaultValue("3s") Duration beat,
        @DefaultValue("3s") Duration rescue,
        @DefaultValue("15s") Duration grace,
        @DefaultValue("5m") Duration deadline,
        @DefaultValue("2m") Duration schemaPatience) {

    public WorkerProperties {
        if (slots < 1 || slots > 256) {
            throw new IllegalArgumentException("jobwise.worker.slots must be between 1 and 256");
        }
        if (beat.isNegative() || beat.isZero() || rescue.isNegative() || rescue.isZero()) {
            throw new IllegalArgumentException("jobwise.worker.beat and .rescue must be longer than nothing");
        }
        if (lease.compareTo(beat.multipliedBy(2)) < 0) {
            throw new IllegalArgumentException(
                    "jobwise.worker.lease must be at least twice jobwise.worker.beat, or a single slow answer loses the work");
        }
    }
}
