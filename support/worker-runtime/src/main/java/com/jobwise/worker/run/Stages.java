package com.jobwise.worker.run;

import com.jobwise.work.Checkpoint;
import java.util.function.Supplier;

/** The steps of one run. */
public interface Stages {

    /**
     * Does a step, or finds it done by an earlier attempt. The result is stored together with {@code progress}, if the run still owns
     * the item.
     *
     * @param type of the result, which is kept as JSON
     * @param progress writes how far the work is, in the transaction that stores the result
     * @throws ClaimLostException when the run no longer owns the item: nothing was stored, and nothing more should be done
     */
    <T> T run(Checkpoint checkpoint, Class<T> type, Supplier<T> step, Runnable progress);
}
