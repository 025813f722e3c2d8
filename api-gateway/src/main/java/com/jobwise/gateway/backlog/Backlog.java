package com.jobwise.gateway.backlog;

import com.jobwise.access.Acting;
import com.jobwise.work.WorkKind;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * How deep the queue of each kind is: counted once a second in the background, and added up here in between, so that no request counts.
 * While the database cannot be asked the last word holds.
 */
@Component
class Backlog implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);
    private static final Duration PACE = Duration.ofSeconds(1);

    private final BacklogStore store;
    private final int mostCounted;
    private final Map<WorkKind, AtomicInteger> depths = new ConcurrentHashMap<>();
    private volatile @Nullable ScheduledExecutorService counting;

    Backlog(BacklogStore store, BacklogProperties properties) {
        this.store = store;
        this.mostCounted = properties.perKind() + 1;
    }

    /** @return how many items of the kind have not begun, with the one that is just being taken */
    int withOneMore(WorkKind kind) {
        return depths.computeIfAbsent(kind, _ -> new AtomicInteger()).incrementAndGet();
    }

    private void count() {
        try {
            for (var kind : WorkKind.values()) {
                var depth = Acting.relaying(() -> store.waiting(kind, mostCounted));
                depths.put(kind, new AtomicInteger(depth));
            }
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.debug("could not count the backlog", unreachable);
        }
    }

    @Override
    public void start() {
        if (mostCounted == 1) {
            return;
        }
        var scheduler = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("backlog").daemon().factory());
        scheduler.scheduleWithFixedDelay(this::count, 0, PACE.toMillis(), TimeUnit.MILLISECONDS);
        counting = scheduler;
    }

    @Override
    public void stop() {
        var scheduler = counting;
        if (scheduler != null) {
            scheduler.shutdownNow();
        }
        counting = null;
    }

    @Override
    public boolean isRunning() {
        return counting != null;
    }
}
