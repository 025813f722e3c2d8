package com.jobwise.work;

import com.jobwise.trace.Traces;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where requests for work are left: in the caller's transaction, announced once that has committed. */
public final class WorkQueue {

    private final SubjectWorkStore store;
    private final Doorbell doorbell;
    private final Admission admission;
    private final Traces traces;
    private final WorkMeters meters;

    public WorkQueue(WorkStore store, Doorbell doorbell) {
        this(store, doorbell, Admission.ofEverything());
    }

    public WorkQueue(WorkStore store, Doorbell doorbell, Admission admission) {
        this(store, doorbell, admission, Traces.NONE, new WorkMeters(new SimpleMeterRegistry()));
    }

    /**
     * @param admission who says whether there is room for more
     * @param traces by which a request and its work belong together
     */
    public WorkQueue(WorkStore store, Doorbell doorbell, Admission admission, Traces traces, WorkMeters meters) {
        this.store = store.ofSubjects();
        this.doorbell = doorbell;
        this.admission = admission;
        this.traces = traces;
        this.meters = meters;
    }

    /** @throws IllegalStateException outside a transaction: the domain row and its work item stand or fall together */
    public WorkStatus submit(NewWork work) {
        requireTransaction();
        admission.admit(work);
        var status = store.submit(traces.current().map(work::tracedBy).orElse(work));
        afterCommit(() -> {
            meters.accepted(work.kind());
            doorbell.ring();
        });
        return status;
    }

    /** The item that will bring a subject's result, while it has not ended. */
    public Optional<UUID> openFor(WorkKind kind, UUID subjectId) {
        return store.openFor(kind, subjectId);
    }

    /**
     * Ends a subject's unfinished work; a worker that is at it notices at its next sign of life and can write nothing any more.
     * In the transaction that ends the subject, and before it does: work item first, domain row second, as everywhere.
     */
    public void cancel(WorkKind kind, int userId, UUID subjectId) {
        requireTransaction();
        for (var ended : store.cancel(kind, userId, subjectId)) {
            store.releaseAfter(ended);
            ringAfterCommit();
        }
    }

    /** Lets the items go that waited for this one; in the transaction that ended it. */
    public void release(UUID endedWorkId) {
        requireTransaction();
        if (store.releaseAfter(endedWorkId) > 0) {
            ringAfterCommit();
        }
    }

    /**
     * Keeps the items of subjects as they are until the transaction ends. For who deletes work and what waits for it: a worker that
     * ends an item holds it while it releases those, so the one waited for has to be held first here, too.
     */
    public void hold(int userId, WorkKind kind, Collection<UUID> subjectIds) {
        requireTransaction();
        if (!subjectIds.isEmpty()) {
            store.hold(userId, kind, subjectIds);
        }
    }

    /**
     * Takes the items of subjects that are about to be deleted out of the queue, whatever their state. A run under way is fenced:
     * it cannot end, and writes nothing. In the transaction that deletes the subjects, before it does.
     */
    public void withdraw(int userId, WorkKind kind, Collection<UUID> subjectIds) {
        requireTransaction();
        if (!subjectIds.isEmpty() && store.withdraw(userId, kind, subjectIds) > 0) {
            ringAfterCommit();
        }
    }

    public void ringAfterCommit() {
        afterCommit(doorbell::ring);
    }

    private static void afterCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("work is submitted and released in the transaction of its domain row");
        }
    }
}
