package com.jobwise.worker.run;

import com.jobwise.work.WorkFailure;
import java.time.Duration;

/** How a run ended, as its handler says. Only surprises throw. */
public sealed interface WorkOutcome<R> {

    /** @param result written in the transaction that ends the item */
    record Succeeded<R>(R result) implements WorkOutcome<R> {}

    /** Something passing stood in the way; the attempt counts, and when none is left this is a failure. */
    record RetryLater<R>(Duration delay, WorkFailure why) implements WorkOutcome<R> {}

    /**
     * The model cannot be asked now: back to the queue as if this run had never been, until it can. Handlers need not say so, a
     * {@link com.jobwise.worker.model.ModelUnavailableException} that leaves them does.
     *
     * @param delay when to try again
     */
    record WaitFor<R>(Duration delay, String why) implements WorkOutcome<R> {}

    /** Trying again would end the same way. */
    record Failed<R>(WorkFailure why) implements WorkOutcome<R> {}

    /** Somebody cancelled it, or its subject is gone: nothing is left to write. */
    record Abandoned<R>() implements WorkOutcome<R> {}
}
