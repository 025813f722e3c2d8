package com.jobwise.wire;

import com.jobwise.access.Acting;
import com.jobwise.work.Doorbell;
import com.jobwise.work.DueWork;
import com.jobwise.work.DueWorkStore;
import com.jobwise.work.Window;
import com.jobwise.work.WorkKind;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells the broker about due rows. A row that is due and not announced <em>is</em> the outbox; it is marked only when the broker has
 * it. Rung after commits of this process, and every second for everything else.
 */
public final class Announcer implements Doorbell, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Announcer.class);
    private static final int BATCH = 200;
    private static final int MOST_SET_ASIDE = 1_000;
    private static final Duration POLL = Duration.ofSeconds(1);

    /** Another process announces right now and may have missed our newest rows: once, to look again when it is done. */
    private static final Duration SHORT_POLL = Duration.ofMillis(50);

    private enum Round {
        NOTHING_LEFT,
        MORE,
        BUSY_ELSEWHERE
    }

    private final DueWorkStore store;
    private final WakeUpCalls calls;
    private final TransactionOperations transactions;
    private final Window window;
    private final Set<UUID> setAside = ConcurrentHashMap.newKeySet();
    private final AnnouncerMetrics metrics;
    private final Semaphore bell = new Semaphore(0);
    private volatile @Nullable Thread runner;
    private volatile boolean failing;

    Announcer(
            DueWorkStore store,
            WakeUpCalls calls,
            TransactionOperations transactions,
            Window window,
            AnnouncerMetrics metrics) {
        this.store = store;
        this.calls = calls;
        this.transactions = transactions;
        this.window = window;
        this.metrics = metrics;
    }

    @Override
    public void ring() {
        bell.release();
    }

    /** One round over all kinds; what {@link #start()} does in a loop. */
    Duration announceDue(Duration lastPause) throws InterruptedException {
        var pause = POLL;
        for (var kind : WorkKind.values()) {
            var round = round(kind);
            while (round == Round.MORE) {
                round = round(kind);
            }
            if (round == Round.BUSY_ELSEWHERE && !lastPause.equals(SHORT_POLL)) {
                pause = SHORT_POLL;
            }
        }
        return pause;
    }

    private Round round(WorkKind kind) {
        return Acting.relaying(() -> transactions.execute(_ -> announce(kind)));
    }

    private Round announce(WorkKind kind) {
        if (!store.lockAnnouncing(kind)) {
            return Round.BUSY_ELSEWHERE;
        }
        var due = store.due(kind, window, BATCH, setAside);
        if (due.isEmpty()) {
            metrics.upToDate(kind);
            return Round.NOTHING_LEFT;
        }
        try {
            var published = calls.publish(due);
            store.announced(kind, published.arrived());
            metrics.announced(kind, published.arrived().size());
            published.unfit().forEach(this::setAside);
            if (published.arrived().size() + published.unfit().size() == due.size()) {
                metrics.upToDate(kind);
            }
            var goOn = published.arrived().size() == BATCH || !published.unfit().isEmpty();
            return goOn ? Round.MORE : Round.NOTHING_LEFT;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Round.NOTHING_LEFT;
        }
    }

    /** It would come first in every round, and take the place of one that can be announced. */
    private void setAside(DueWork item) {
        if (setAside.size() < MOST_SET_ASIDE && setAside.add(item.id())) {
            log.error("work {} cannot be made a message; it is set aside until this process starts again", item.id());
        }
    }

    private void run() {
        var pause = Duration.ZERO;
        while (runner == Thread.currentThread()) {
            try {
                if (bell.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                }
                pause = announceDue(pause);
                recovered();
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException trouble) {
                // Whatever it is, the next round may succeed; without this thread nothing would ever be announced
                // again.
                failed(trouble);
                pause();
                pause = Duration.ZERO;
            }
        }
    }

    /** Not cut short by the bell: a hundred submits are no reason for a hundred attempts to connect. */
    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void failed(RuntimeException trouble) {
        if (!failing) {
            failing = true;
            log.warn(
                    "cannot announce work, trying again every second: {}",
                    trouble.getClass().getSimpleName());
        }
    }

    private void recovered() {
        if (failing) {
            failing = false;
            log.info("announcing work again");
        }
    }

    @Override
    public void start() {
        var thread = Thread.ofVirtual().name("announcer").unstarted(this::run);
        runner = thread;
        thread.start();
    }

    @Override
    public void stop() {
        var thread = runner;
        runner = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return runner != null;
    }
}
