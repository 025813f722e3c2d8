/** The work queue: the row is the truth, a message only a wake-up call. Tables work_items, work_dependencies, work_checkpoints, worker_slots. */
@NullMarked
package com.jobwise.work;

import org.jspecify.annotations.NullMarked;
