package com.jobwise.gateway.admin;

import com.jobwise.work.WorkKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The work queue at a glance. */
record QueueView(List<Kind> kinds) {

    /**
     * @param parked messages that were set aside in the broker; null when it cannot be asked. They hold no work
     * @param states only those that any work is in; ended work but for failed is left out
     */
    record Kind(WorkKind kind, KindView capacity, @Nullable Long parked, List<QueueLine> states) {}
}
