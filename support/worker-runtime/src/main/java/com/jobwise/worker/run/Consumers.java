package com.jobwise.worker.run;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;

/** Whether consumers that should be there have been missing for long, with a broker that is there. */
final class Consumers {

    /** A container that lost its consumers has them again within seconds. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final long NOT_MISSED = 0;

    private final SimpleMessageListenerContainer container;
    private final BooleanSupplier connected;
    private final LongSupplier nanos;
    private final AtomicLong missedSince = new AtomicLong(NOT_MISSED);

    Consumers(SimpleMessageListenerContainer container, BooleanSupplier connected, LongSupplier nanos) {
        this.container = container;
        this.connected = connected;
        this.nanos = nanos;
    }

    /** Asked by probes, every few seconds. A container that somebody stopped should have none. */
    boolean areLost() {
        var missing = container.isRunning() && connected.getAsBoolean() && container.getActiveConsumerCount() == 0;
        if (!missing) {
            missedSince.set(NOT_MISSED);
            return false;
        }
        var now = nanos.getAsLong();
        missedSince.compareAndSet(NOT_MISSED, now);
        return now - missedSince.get() > PATIENCE.toNanos();
    }
}
