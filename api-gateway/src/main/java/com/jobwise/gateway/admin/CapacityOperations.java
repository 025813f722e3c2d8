package com.jobwise.gateway.admin;

import com.jobwise.access.Acting;
import com.jobwise.gateway.admin.AdminAction.Target;
import com.jobwise.gateway.admin.AdminAction.Verb;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkQueue;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What an administrator does to kinds and workers, as the operator. Doing it twice is doing it once. */
@Service
class CapacityOperations {

    private final WorkerStore workers;
    private final OperatedWorkStore work;
    private final ActionLogStore log;
    private final WorkQueue queue;
    private final TransactionOperations transaction;

    CapacityOperations(
            WorkerStore workers,
            OperatedWorkStore work,
            ActionLogStore log,
            WorkQueue queue,
            TransactionOperations transaction) {
        this.workers = workers;
        this.work = work;
        this.log = log;
        this.queue = queue;
        this.transaction = transaction;
    }

    KindView pause(int administrator, WorkKind kind) {
        return act(administrator, Verb.PAUSE, new Target.Kind(kind), () -> {
            workers.pause(kind);
            return view(kind);
        });
    }

    /** Undoes {@link #pause} and {@link #drain(int, WorkKind)}. */
    KindView resume(int administrator, WorkKind kind) {
        return act(administrator, Verb.RESUME, new Target.Kind(kind), () -> {
            workers.resume(kind);
            workers.release(kind);
            work.announceAgain(kind);
            queue.ringAfterCommit();
            return view(kind);
        });
    }

    KindView drain(int administrator, WorkKind kind) {
        return act(administrator, Verb.DRAIN, new Target.Kind(kind), () -> {
            workers.drain(kind);
            return view(kind);
        });
    }

    WorkerView drain(int administrator, String worker) {
        return act(administrator, Verb.DRAIN, new Target.Worker(worker), () -> {
            existing(worker);
            workers.drain(worker);
            return existing(worker);
        });
    }

    WorkerView resume(int administrator, String worker) {
        return act(administrator, Verb.RESUME, new Target.Worker(worker), () -> {
            existing(worker);
            workers.release(worker);
            return existing(worker);
        });
    }

    private <T> T act(int administrator, Verb verb, Target target, Supplier<T> action) {
        return Acting.administering(
                administrator,
                () -> Objects.requireNonNull(transaction.execute(_ -> {
                    var result = action.get();
                    log.note(administrator, verb, target);
                    return result;
                })));
    }

    private WorkerView existing(String worker) {
        return workers.worker(worker).orElseThrow(() -> ApiException.notFound("worker"));
    }

    private KindView view(WorkKind kind) {
        return workers.kinds().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
