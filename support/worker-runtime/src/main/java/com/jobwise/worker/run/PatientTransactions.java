package com.jobwise.worker.run;

import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Transactions that outlive a database restart: a result that was paid for is not thrown away because a commit found nobody. */
final class PatientTransactions {

    private static final Logger log = LoggerFactory.getLogger(PatientTransactions.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final TransactionOperations transactions;

    PatientTransactions(TransactionOperations transactions) {
        this.transactions = transactions;
    }

    <T> T once(Supplier<T> action) {
        var result = transactions.execute(_ -> action.get());
        if (result == null) {
            throw new IllegalStateException("the transaction's action returned nothing");
        }
        return result;
    }

    /** Tries again while the database cannot be reached; safe, because every write inside asks whether the run still owns its item. */
    <T> T persistently(Supplier<T> action) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return once(action);
            } catch (DataAccessException | TransactionException unreachable) {
                if (System.nanoTime() > deadline || !mayPass(unreachable)) {
                    throw unreachable;
                }
                log.warn(
                        "could not write how a run ended, trying again: {}",
                        unreachable.getClass().getSimpleName());
                pause();
            }
        }
    }

    /** What the database refuses for its content it will refuse again. */
    private static boolean mayPass(RuntimeException trouble) {
        return trouble instanceof TransactionException
                || trouble instanceof TransientDataAccessException
                || trouble instanceof RecoverableDataAccessException
                || trouble instanceof NonTransientDataAccessResourceException;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new ClaimLostException();
        }
    }
}
