package com.jobwise.worker.run;

import com.jobwise.work.Claim;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The runs of this process, the threads they run on and since when. */
final class HeldClaims {

    private record Run(Thread thread, long since) {}

    private final Duration deadline;
    private final Map<Claim, Run> running = new ConcurrentHashMap<>();

    /** @param deadline how long a run may take */
    HeldClaims(Duration deadline) {
        this.deadline = deadline;
    }

    void hold(Claim claim) {
        running.put(claim, new Run(Thread.currentThread(), System.nanoTime()));
    }

    void letGo(Claim claim) {
        running.remove(claim);
    }

    int count() {
        return running.size();
    }

    /** How long a run of this process has been going on; zero when it is none. */
    Duration since(Claim claim) {
        var run = running.get(claim);
        return run == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - run.since());
    }

    /** Whether a run goes on for twice as long as it may: it does not hear that it is interrupted, and only the process's end ends it. */
    boolean hasUnstoppable() {
        return running.keySet().stream().anyMatch(claim -> since(claim).compareTo(deadline.multipliedBy(2)) > 0);
    }

    /** Runs whose lease is worth extending. */
    Set<Claim> inTime() {
        return running.keySet().stream().filter(claim -> !isOverdue(claim)).collect(Collectors.toUnmodifiableSet());
    }

    /** A run that hangs must not hold its item for ever, nor outlive the broker's patience with an unacknowledged message. */
    boolean isOverdue(Claim claim) {
        var run = running.get(claim);
        return run != null && System.nanoTime() - run.since() > deadline.toNanos();
    }

    void interruptOverdue() {
        running.keySet().stream().filter(this::isOverdue).forEach(this::interrupt);
    }

    void interruptAll() {
        running.keySet().forEach(this::interrupt);
    }

    /** Inside the map's own lock: once {@link #letGo} has returned, no interrupt is on its way to the thread any more. */
    void interrupt(Claim claim) {
        running.computeIfPresent(claim, (same, run) -> {
            run.thread().interrupt();
            return run;
        });
    }
}
