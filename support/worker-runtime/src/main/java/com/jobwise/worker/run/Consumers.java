package com.jobwise.worker.run;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/** Whether consumers that should be there have been missing for long, with a broker that is there. */
final class Consumers {

    /** A container that lost its consumers has them again within seconds. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final long NOT_MISSED = 0;

    private final BooleanSupplier wanted;
    private final IntSupplier active;
    private final BooleanSupplier connected;
    private final LongSupplier nanos;
    private final AtomicLong missedSince = new AtomicLong(NOT_MISSED);

    /**
     * @param wanted whether there should be any: not in a container that somebody stopped
     * @param active how many there are
     */
    Consumers(BooleanSupplier wanted, IntSupplier active, BooleanSupplier connected, LongSupplier nanos) {
        this.wanted = wanted;
        this.active = active;
        this.connected = connected;
        this.nanos = nanos;
    }

    /** Asked by probes, every few seconds. */
    boolean areLost() {
        var missing = wanted.getAsBoolean() && connected.getAsBoolean() && active.getAsInt() == 0;
        if (!missing) {
            missedSince.set(NOT_MISSED);
            return false;
        }
        var now = nanos.getAsLong();
        missedSince.compareAndSet(NOT_MISSED, now);
        return now - missedSince.get() > PATIENCE.toNanos();
    }
}
