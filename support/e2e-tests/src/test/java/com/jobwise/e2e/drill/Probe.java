package com.jobwise.e2e.drill;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;

/** Somebody who looks at their account all the time and notes what they see. */
final class Probe implements AutoCloseable {

    private final Queue<Answer> seen = new ConcurrentLinkedQueue<>();
    private final Caller caller;
    private final Thread looking;
    private volatile boolean over;

    Probe(Caller caller) {
        this.caller = caller;
        this.looking = Thread.ofVirtual().name("probe").start(this::look);
    }

    private void look() {
        while (!over) {
            seen.add(caller.get("/users/me"));
            Pause.of(Duration.ofMillis(50));
        }
    }

    List<Answer> failures() {
        return seen.stream().filter(answer -> answer.status() != 200).toList();
    }

    Spread times() {
        return Pace.times(List.copyOf(seen));
    }

    /** @return how long it took from now to a good answer */
    Duration awaitGood() {
        var start = System.nanoTime();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> caller.get("/users/me").status() == 200);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public void close() {
        over = true;
        Scene.join(looking);
    }
}
