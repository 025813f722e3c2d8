package com.jobwise.worker.model;

import com.jobwise.work.WorkItem;

/** The configured models of this process. */
public interface Models {

    Model forRun(WorkItem item);
}
