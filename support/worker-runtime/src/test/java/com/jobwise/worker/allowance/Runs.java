package com.jobwise.worker.allowance;

import com.jobwise.work.WorkItem;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkStatus;
import java.util.UUID;

/** Runs of work items that ask a model. */
final class Runs {

    private Runs() {}

    static WorkItem of(int user) {
        return of(user, UUID.randomUUID(), 1);
    }

    static WorkItem of(int user, UUID id, long claim) {
        return new WorkItem(
                id,
                WorkKind.GENERATION,
                user,
                UUID.randomUUID(),
                WorkStatus.RUNNING,
                1,
                5,
                claim,
                null,
                WorkItem.Times.NONE);
    }
}
