package com.jobwise.worker.run;

import com.jobwise.work.WorkFailure;
import com.jobwise.work.WorkItem;
import com.jobwise.work.WorkKind;

/**
 * What a worker does with an item of its kind. Everything but {@link #perform} runs inside the transaction of the item's own state
 * change, so domain row and work item can never disagree.
 *
 * @param <R> what a successful run brings
 */
public interface WorkHandler<R> {

    WorkKind kind();

    /** The item was claimed. May run once per attempt. */
    void begun(WorkItem item);

    /** The slow part, outside any transaction. Long steps go through {@code stages}, so that a later attempt finds them done. */
    WorkOutcome<R> perform(WorkItem item, Stages stages);

    void succeeded(WorkItem item, R result);

    /** Failed for good. */
    void failed(WorkItem item, WorkFailure why);
}
