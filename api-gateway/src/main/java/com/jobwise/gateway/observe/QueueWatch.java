package com.jobwise.gateway.observe;

import com.jobwise.access.Acting;
import com.jobwise.work.QueueFiguresStore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks at the queue every few seconds, however often somebody scrapes and whether the database answers at once or not. On every
 * gateway: an elected one would be missed exactly when it dies.
 */
final class QueueWatch {

    private static final Logger log = LoggerFactory.getLogger(QueueWatch.class);

    private final QueueFiguresStore store;
    private final TransactionOperations transactions;
    private final QueueMeters meters;

    QueueWatch(QueueFiguresStore store, TransactionOperations transactions, QueueMeters meters) {
        this.store = store;
        this.transactions = transactions;
        this.meters = meters;
    }

    @Scheduled(fixedDelayString = "${jobwise.gateway.watch:15}", timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            Acting.relaying(() -> transactions.execute(_ -> {
                meters.show(store.backlog(), store.workers(), store.oldestTransaction());
                return true;
            }));
        } catch (DataAccessException | TransactionException unreachable) {
            meters.hide();
            log.debug("the queue cannot be seen: {}", unreachable.getClass().getSimpleName());
        }
    }
}
