package com.jobwise.worker.run;

import com.jobwise.access.Acting;
import com.jobwise.work.WorkFailure;
import com.jobwise.work.WorkItem;
import com.jobwise.worker.model.ModelUnavailableException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One item from claim to end. The thread that calls it does the work. */
final class WorkExecutor<R> {

    private static final Logger log = LoggerFactory.getLogger(WorkExecutor.class);

    private final WorkHandler<R> handler;
    private final ClaimedWork<R> work;
    private final CheckpointedStages stages;
    private final HeldClaims held;
    private final Backoff backoff;
    private final RunSigns signs;

    WorkExecutor(
            WorkHandler<R> handler,
            ClaimedWork<R> work,
            CheckpointedStages stages,
            HeldClaims held,
            Backoff backoff,
            RunSigns signs) {
        this.handler = handler;
        this.work = work;
        this.stages = stages;
        this.held = held;
        this.backoff = backoff;
        this.signs = signs;
    }

    /**
     * Claims and does the item, if it is there to be claimed; otherwise the message was a duplicate and nothing happens.
     *
     * @param messageParent the message's {@code traceparent}
     * @throws org.springframework.dao.DataAccessException when the claim could not be tried: the message is still good
     */
    void execute(UUID workId, boolean redelivered, @Nullable String messageParent) {
        Optional<WorkItem> claimed = work.claim(workId, redelivered);
        if (claimed.isEmpty()) {
            signs.metrics().notOurs();
            return;
        }
        var item = claimed.get();
        signs.metrics().claimed(item);
        held.hold(item.claimed());
        try {
            Acting.run(item.userId(), () -> signs.traces().run(item, messageParent, () -> conclude(item)));
        } finally {
            held.letGo(item.claimed());
            // An interrupt was meant for this run only; the thread goes on to the next.
            Thread.interrupted();
        }
    }

    private void conclude(WorkItem item) {
        try {
            work.end(item, outcome(item));
        } catch (ClaimLostException _) {
            signs.fenced();
            log.info("work {} was taken over by another run", item.id());
        } catch (StoppedException _) {
            work.handBack(item);
        }
    }

    private WorkOutcome<R> outcome(WorkItem item) {
        try {
            return handler.perform(item, stages.of(item.claimed()));
        } catch (ClaimLostException lost) {
            throw lost;
        } catch (CancellationException _) {
            return stopped(item);
        } catch (ModelUnavailableException unavailable) {
            return WorkOutcome.WaitFor.of(unavailable);
        } catch (RuntimeException | StackOverflowError | LinkageError surprise) {
            // An error of one item's content must not stop the worker for everybody.
            return Thread.currentThread().isInterrupted() ? stopped(item) : surprised(item, surprise);
        } finally {
            Thread.interrupted();
        }
    }

    private WorkOutcome<R> stopped(WorkItem item) {
        if (held.isOverdue(item.claimed())) {
            var why = new WorkFailure("took_too_long", "It took longer than it may.");
            return new WorkOutcome.RetryLater<>(backoff.after(item.attempt()), why);
        }
        throw new StoppedException();
    }

    private WorkOutcome<R> surprised(WorkItem item, Throwable surprise) {
        log.warn("work {} attempt {} ended in a surprise", item.id(), item.attempt(), Wordless.of(surprise));
        var why = new WorkFailure("internal_error", "Something unexpected went wrong on our side.");
        return new WorkOutcome.RetryLater<>(backoff.after(item.attempt()), why);
    }

    /** The process is stopping, or the lease keeper ended the run. */
    private static final class StoppedException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
