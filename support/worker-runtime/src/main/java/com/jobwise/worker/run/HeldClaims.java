package com.jobwise.worker.run;

import com.jobwise.work.Claim;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** The runs of this process and the threads they run on. */
final class HeldClaims {

    private static final long LOOK_AGAIN_NANOS = Duration.ofMillis(20).toNanos();

    private final Map<Claim, Thread> running = new ConcurrentHashMap<>();

    void hold(Claim claim) {
        running.put(claim, Thread.currentThread());
    }

    void letGo(Claim claim) {
        running.remove(claim);
    }

    Set<Claim> all() {
        return Set.copyOf(running.keySet());
    }

    /** The run has no right to go on; what it would still write is refused anyway. */
    void interrupt(Claim claim) {
        var thread = running.get(claim);
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** @return whether no run was left within the time */
    boolean awaitNone(Duration atMost) {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (!running.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        return running.isEmpty();
    }
}
