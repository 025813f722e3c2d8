package com.jobwise.worker.run;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.context.SmartLifecycle;

/**
 * Starts and stops a worker in the right order: signs of life before the first message and until after the last run. Stopping takes
 * no new message, lets runs finish within the grace period, then interrupts them, which hands them back.
 */
final class WorkerLifecycle implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(WorkerLifecycle.class);
    private static final Duration HAND_BACK = Duration.ofSeconds(5);

    private final SimpleMessageListenerContainer container;
    private final WorkListener listener;
    private final LeaseKeeper leases;
    private final Rescuer rescuer;
    private final HeldClaims held;
    private final WorkerProperties properties;
    private volatile @Nullable ScheduledExecutorService clockwork;

    WorkerLifecycle(
            SimpleMessageListenerContainer container,
            WorkListener listener,
            LeaseKeeper leases,
            Rescuer rescuer,
            HeldClaims held,
            WorkerProperties properties) {
        this.container = container;
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
        scheduler.scheduleWithFixedDelay(
                leases::beat, properties.beat().toMillis(), properties.beat().toMillis(), TimeUnit.MILLISECONDS);
        scheduler.scheduleWithFixedDelay(rescuer::rescue, 0, properties.rescue().toMillis(), TimeUnit.MILLISECONDS);
        clockwork = scheduler;
        container.start();
    }

    @Override
    public void stop() {
        var scheduler = clockwork;
        if (scheduler == null) {
            return;
        }
        var consumer = Thread.ofVirtual().name("worker-stop").start(container::stop);
        listener.stopWaiting();
        if (!held.awaitNone(properties.grace())) {
            log.info("handing back what could not be finished in time");
            held.all().forEach(held::interrupt);
            held.awaitNone(HAND_BACK);
        }
        join(consumer);
        scheduler.shutdownNow();
        leases.leave();
        clockwork = null;
    }

    private static void join(Thread consumer) {
        try {
            consumer.join(HAND_BACK);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return clockwork != null;
    }
}
