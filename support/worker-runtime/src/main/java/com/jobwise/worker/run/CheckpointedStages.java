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
    private final TransactionOperations transactions;
    private final Duration lease;

    CheckpointedStages(
            WorkStore store, CheckpointStore checkpoints, TransactionOperations transactions, Duration lease) {
        this.store = store;
        this.checkpoints = checkpoints;
        this.transactions = transactions;
        this.lease = lease;
    }

    Stages of(Claim claim) {
        return new Stages() {
            @Override
            public <T> T run(Checkpoint checkpoint, Class<T> type, Supplier<T> step, Runnable progress) {
                var done = checkpoints.find(claim.workId(), checkpoint);
                if (done.isPresent()) {
                    transactions.executeWithoutResult(_ -> {
                        renew(claim);
                        progress.run();
                    });
                    return Json.read(done.get(), type);
                }
                var begun = System.nanoTime();
                var result = step.get();
                var took = Duration.ofNanos(System.nanoTime() - begun);
                transactions.executeWithoutResult(_ -> {
                    renew(claim);
                    checkpoints.keep(claim.workId(), checkpoint, Json.write(result), took);
                    progress.run();
                });
                return result;
            }
        };
    }

    private void renew(Claim claim) {
        if (store.extend(List.of(claim), lease).isEmpty()) {
            throw new ClaimLostException();
        }
    }
}
