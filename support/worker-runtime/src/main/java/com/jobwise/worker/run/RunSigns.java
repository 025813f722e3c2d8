package com.jobwise.worker.run;

import com.jobwise.work.WorkFailure;
import com.jobwise.work.WorkItem;

/** What others see of a run. */
record RunSigns(WorkMetrics metrics, RunTraces traces, HeldClaims held) {

    /** The run is over, its item is not. */
    void ended(String how) {
        metrics.ended(how);
        traces.ended(how);
    }

    /** Run and item are over. */
    void finished(WorkItem item, String how) {
        ended(how);
        metrics.finished(item, held.since(item.claimed()));
    }

    void failed(WorkFailure why) {
        metrics.failed(why.code());
        traces.failed(why.code());
    }

    void fenced() {
        metrics.fenced();
        traces.ended("fenced");
    }
}
