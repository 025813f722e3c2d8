package com.jobwise.gateway.admin;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.jobwise.work.WorkKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A worker process by its own word.
 *
 * @param slots items it takes at once
 * @param running items it worked on when it was last heard of
 * @param drainingSince when it was told to take nothing new; null: it was not
 */
record WorkerView(
        String name,
        WorkKind kind,
        State state,
        int slots,
        int running,
        Instant seenAt,
        @Nullable Instant drainingSince) {

    enum State {
        @JsonProperty("working")
        WORKING,
        /** Takes nothing new and still runs something. */
        @JsonProperty("draining")
        DRAINING,
        /** Runs nothing any more: it can be stopped. */
        @JsonProperty("drained")
        DRAINED,
        /** Not heard of for 15 s. */
        @JsonProperty("silent")
        SILENT
    }
}
