package com.jobwise.worker.run;

import com.jobwise.json.Json;
import com.jobwise.work.Checkpoint;
import com.jobwise.work.CheckpointStore;
import com.jobwise.work.Claim;
import com.jobwise.work.WorkStore;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionOperations;

/** Stages whose results are stored under the run's claim. */
final class CheckpointedStages {

    private final WorkStore store;
    private final CheckpointStore checkpoints;
    private final PatientTransactions transactions;
    private final Duration lease;
    private final RunSigns signs;

    CheckpointedStages(
            WorkStore store,
            CheckpointStore checkpoints,
            TransactionOperations transactions,
            Duration lease,
            RunSigns signs) {
        this.store = store;
        this.checkpoints = checkpoints;
        this.transactions = new PatientTransactions(transactions);
        this.lease = lease;
        this.signs = signs;
    }

    Stages of(Claim claim) {
        return new Stages() {
            @Override
            public <T> T run(Checkpoint checkpoint, Class<T> type, Supplier<T> step, Runnable progress) {
                var done = transactions.persistently(() -> checkpoints.find(claim.workId(), checkpoint));
                if (done.isPresent()) {
                    store(claim, progress);
                    return Json.read(done.get(), type);
                }
                var begun = System.nanoTime();
                var result = signs.traces().stage(checkpoint.stage(), step);
                var took = Duration.ofNanos(System.nanoTime() - begun);
                signs.metrics().stage(checkpoint.stage(), took);
                store(claim, () -> {
                    checkpoints.keep(claim.workId(), checkpoint, Json.write(result), took);
                    progress.run();
                });
                return result;
            }
        };
    }

    /** Patiently: what a stage has cost is not lost to a database restart. */
    private void store(Claim claim, Runnable writes) {
        var ours = transactions.persistently(() -> {
            var still = !store.extend(List.of(claim), lease).isEmpty();
            if (still) {
                writes.run();
            }
            return still;
        });
        if (!ours) {
            throw new ClaimLostException();
        }
    }
}
