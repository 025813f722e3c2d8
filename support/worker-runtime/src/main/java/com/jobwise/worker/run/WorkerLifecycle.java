package com.jobwise.worker.run;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Starts and stops a worker in the right order: signs of life before the first message and until after the last run. Stopping takes
 * no new message, lets runs finish within the grace period, then interrupts them, which hands them back.
 */
final class WorkerLifecycle implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(WorkerLifecycle.class);
    private static final Duration HAND_BACK = Duration.ofSeconds(5);

    private final Intake intake;
    private final WorkListener listener;
    private final LeaseKeeper leases;
    private final Rescuer rescuer;
    private final HeldClaims held;
    private final WorkerProperties properties;
    private volatile @Nullable ScheduledExecutorService clockwork;

    WorkerLifecycle(
            Intake intake,
            WorkListener listener,
            LeaseKeeper leases,
            Rescuer rescuer,
            HeldClaims held,
            WorkerProperties properties) {
        this.intake = intake;
        this.listener = listener;
        this.leases = leases;
        this.rescuer = rescuer;
        this.held = held;
        this.properties = properties;
    }

    @Override
    public void start() {
        var scheduler = Executors.newScheduledThreadPool(
                2, Thread.ofPlatform().name("worker-clock-", 1).daemon().factory());
        leases.beat();
        every(scheduler, properties.beat(), this::beat);
        every(scheduler, properties.rescue(), rescuer::rescue);
        clockwork = scheduler;
        intake.open();
    }

    private void beat() {
        leases.beat();
        intake.follow(leases.isDraining());
    }

    @Override
    public void stop() {
        var scheduler = clockwork;
        if (scheduler == null) {
            return;
        }
        listener.stopWaiting();
        var stopping = intake.stop(properties.grace().plus(HAND_BACK));
        if (!hasEnded(stopping, properties.grace())) {
            log.info("handing back what could not be finished in time");
            held.interruptAll();
            hasEnded(stopping, HAND_BACK);
        }
        scheduler.shutdownNow();
        leases.leave();
        clockwork = null;
    }

    /** It ends when the last consumer has, and so the last run. */
    private static boolean hasEnded(Thread stopping, Duration atMost) {
        try {
            return stopping.join(atMost);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A task that throws would never be run again. */
    private static void every(ScheduledExecutorService scheduler, Duration pause, Runnable task) {
        Runnable guarded = () -> {
            try {
                task.run();
            } catch (RuntimeException surprise) {
                log.error("a periodic task failed and goes on", Wordless.of(surprise));
            }
        };
        scheduler.scheduleWithFixedDelay(guarded, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public boolean isRunning() {
        return clockwork != null;
    }
}
