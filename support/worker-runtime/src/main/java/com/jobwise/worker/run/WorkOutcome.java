package com.jobwise.worker.run;

import com.jobwise.work.WorkFailure;
import com.jobwise.worker.model.ModelUnavailableException;
import com.jobwise.worker.model.ModelUnavailableException.Want;
import java.time.Duration;

/** How a run ended, as its handler says. Only surprises throw. */
public sealed interface WorkOutcome<R> {

    /** @param result written in the transaction that ends the item */
    record Succeeded<R>(R result) implements WorkOutcome<R> {}

    /** Something passing stood in the way; the attempt counts, and when none is left this is a failure. */
    record RetryLater<R>(Duration delay, WorkFailure why) implements WorkOutcome<R> {}

    /**
     * The model cannot be asked now: back to the queue as if this run had never been, until it can. Handlers need not say so, a
     * {@link ModelUnavailableException} that leaves them does.
     *
     * @param delay when to try again
     * @param want an outage makes the pause grow from wait to wait, want of room does not
     * @param isHeard whether the model has answered this run before, so that the item's patience begins anew
     */
    record WaitFor<R>(Duration delay, Want want, boolean isHeard) implements WorkOutcome<R> {

        static <R> WaitFor<R> of(ModelUnavailableException unavailable) {
            return new WaitFor<>(unavailable.delay(), unavailable.want(), unavailable.isHeard());
        }
    }

    /** Trying again would end the same way. */
    record Failed<R>(WorkFailure why) implements WorkOutcome<R> {}

    /** Somebody cancelled it, or its subject is gone: nothing is left to write. */
    record Abandoned<R>() implements WorkOutcome<R> {}
}
