package com.jobwise.worker.run;

import com.jobwise.access.TransactionUser;
import com.jobwise.work.WaitingWorkStore;
import com.jobwise.work.WorkFailure;
import com.jobwise.work.WorkItem;
import com.jobwise.work.WorkQueue;
import com.jobwise.work.WorkStore;
import com.jobwise.worker.run.WorkOutcome.Abandoned;
import com.jobwise.worker.run.WorkOutcome.Failed;
import com.jobwise.worker.run.WorkOutcome.RetryLater;
import com.jobwise.worker.run.WorkOutcome.Succeeded;
import com.jobwise.worker.run.WorkOutcome.WaitFor;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/** The transactions of a run: each changes the work item and its domain row together, or neither. */
final class ClaimedWork<R> {

    private static final WorkFailure GONE = new WorkFailure("abandoned", "What this was for is gone or was cancelled.");

    private final WorkHandler<R> handler;
    private final Rows rows;
    private final PatientTransactions transactions;
    private final TransactionUser user;
    private final RunSigns signs;
    private final LeaseTerms terms;

    /**
     * @param owner this process
     * @param lease how long a claim holds without a sign of life
     */
    record LeaseTerms(String owner, Duration lease) {}

    /** Where items change. */
    record Rows(WorkStore items, WaitingWorkStore waiting, WorkQueue queue) {}

    /**
     * What the runs' transactions are made of.
     *
     * @param user whom a transaction is for, learnt from the item it claims
     */
    record Access(TransactionOperations transactions, TransactionUser user) {}

    ClaimedWork(WorkHandler<R> handler, Rows rows, Access access, RunSigns signs, LeaseTerms terms) {
        this.handler = handler;
        this.rows = rows;
        this.transactions = new PatientTransactions(access.transactions());
        this.user = access.user();
        this.signs = signs;
        this.terms = terms;
    }

    /** How long a claim holds without a sign of life. */
    Duration lease() {
        return terms.lease();
    }

    Optional<WorkItem> claim(UUID workId, boolean redelivered) {
        return transactions.once(() -> {
            var item = rows.items().claim(workId, handler.kind(), terms.owner(), terms.lease(), redelivered);
            item.ifPresent(claimed -> {
                user.become(claimed.userId());
                handler.begun(claimed);
            });
            return item;
        });
    }

    void end(WorkItem item, WorkOutcome<R> outcome) {
        var how = switch (outcome) {
            case Succeeded<R> succeeded -> transactions.persistently(() -> succeed(item, succeeded.result()));
            case Failed<R> failed -> transactions.persistently(() -> fail(item, failed.why()));
            case RetryLater<R> later
            when item.isLastAttempt() -> transactions.persistently(() -> fail(item, later.why()));
            case RetryLater<R> later -> transactions.persistently(() -> retry(item, later));
            case WaitFor<R> wait -> transactions.persistently(() -> waitForModel(item, wait));
            case Abandoned<R> _ -> transactions.persistently(() -> abandon(item));
        };
        how.ifPresentOrElse(ending -> told(item, outcome, ending), signs::fenced);
    }

    private void told(WorkItem item, WorkOutcome<R> outcome, String how) {
        switch (outcome) {
            case Succeeded<R> _, Abandoned<R> _ -> signs.finished(item, how);
            case Failed<R> failed -> {
                signs.finished(item, how);
                signs.failed(failed.why());
            }
            case RetryLater<R> later
            when item.isLastAttempt() -> {
                signs.finished(item, how);
                signs.failed(later.why());
            }
            case RetryLater<R> _, WaitFor<R> _ -> signs.ended(how);
        }
    }

    /** A run that was stopped from outside: as if it had never been. */
    void handBack(WorkItem item) {
        var done = transactions.persistently(() -> {
            var ours = rows.items().handBack(item.claimed());
            rows.queue().ringAfterCommit();
            return ours;
        });
        if (done) {
            signs.ended("handed_back");
        } else {
            signs.fenced();
        }
    }

    /** An expired run without attempts left, found by the rescuer in its own transaction. */
    void failExpired(WorkItem item) {
        user.become(item.userId());
        var why = new WorkFailure(
                "too_many_attempts", "It was tried %d times and never finished.".formatted(item.attempt()));
        if (fail(item, why).isPresent()) {
            signs.metrics().givenUp();
            signs.metrics().failed(why.code());
        }
    }

    private Optional<String> succeed(WorkItem item, R result) {
        if (!rows.items().succeed(item.claimed())) {
            return Optional.empty();
        }
        handler.succeeded(item, result);
        roomFor(item);
        return Optional.of("succeeded");
    }

    private Optional<String> fail(WorkItem item, WorkFailure why) {
        if (!rows.items().fail(item.claimed(), why)) {
            return Optional.empty();
        }
        handler.failed(item, why);
        roomFor(item);
        return Optional.of("failed");
    }

    private Optional<String> retry(WorkItem item, RetryLater<R> later) {
        return rows.items().retryLater(item.claimed(), later.delay(), later.why())
                ? Optional.of("retried")
                : Optional.empty();
    }

    private Optional<String> waitForModel(WorkItem item, WaitFor<R> wait) {
        if (wait.isHeard()) {
            rows.waiting().answered(item.claimed());
        }
        var ours = switch (wait.want()) {
            case MODEL -> rows.waiting().waitForModel(item.claimed(), wait.delay());
            case ROOM -> rows.waiting().waitForRoom(item.claimed(), wait.delay());
        };
        if (!ours) {
            return Optional.empty();
        }
        // The broker's window has room for an item that needs no model.
        rows.queue().ringAfterCommit();
        return Optional.of("waiting");
    }

    private Optional<String> abandon(WorkItem item) {
        if (!rows.items().fail(item.claimed(), GONE)) {
            return Optional.empty();
        }
        roomFor(item);
        return Optional.of("abandoned");
    }

    /** What waited for this item may go on, and the window has room for another. */
    private void roomFor(WorkItem ended) {
        rows.queue().release(ended.id());
        rows.queue().ringAfterCommit();
    }
}
