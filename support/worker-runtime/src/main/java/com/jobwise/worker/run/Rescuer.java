package com.jobwise.worker.run;

import com.jobwise.work.Doorbell;
import com.jobwise.work.DueWorkStore;
import com.jobwise.work.WorkKind;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Takes back what others left behind: expired runs, lost announcements, forgotten dependents. */
final class Rescuer {

    private static final Logger log = LoggerFactory.getLogger(Rescuer.class);

    /** In the small window of announced items none waits this long, unless its message is gone. */
    private static final Duration STALE_ANNOUNCEMENT = Duration.ofSeconds(30);

    private final DueWorkStore store;
    private final ClaimedWork<?> work;
    private final TransactionOperations transactions;
    private final Doorbell doorbell;
    private final WorkKind kind;
    private final WorkMetrics metrics;
    private long graceUntil = System.nanoTime();

    Rescuer(
            DueWorkStore store,
            ClaimedWork<?> work,
            TransactionOperations transactions,
            Doorbell doorbell,
            WorkKind kind,
            WorkMetrics metrics) {
        this.store = store;
        this.work = work;
        this.transactions = transactions;
        this.doorbell = doorbell;
        this.kind = kind;
        this.metrics = metrics;
    }

    /** Not for two threads at once. */
    void rescue() {
        try {
            var expired = takeBackExpired();
            var again = store.forgetStaleAnnouncements(kind, STALE_ANNOUNCEMENT) + store.releaseForgotten(kind);
            if (again > 0 || expired > 0) {
                doorbell.ring();
            }
        } catch (DataAccessException | TransactionException unreachable) {
            // While the database was away nobody could give a sign of life; the living get one lease to do so.
            graceUntil = System.nanoTime() + work.lease().toNanos();
            log.warn(
                    "could not look for work left behind: {}",
                    unreachable.getClass().getSimpleName());
        }
    }

    private int takeBackExpired() {
        if (System.nanoTime() - graceUntil < 0) {
            return 0;
        }
        var expired = store.requeueExpired(kind);
        metrics.rescued(expired.size());
        expired.forEach(id -> log.info("work {} is queued again: its worker was not heard of", id));
        transactions.executeWithoutResult(_ -> store.expiredForGood(kind).forEach(work::failExpired));
        return expired.size();
    }
}
