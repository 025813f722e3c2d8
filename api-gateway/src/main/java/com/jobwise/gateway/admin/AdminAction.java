package com.jobwise.gateway.admin;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.jobwise.work.WorkKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something an administrator did.
 *
 * @param administrator the user's id
 * @param kind null for a single worker
 * @param newWorkId what a replay has made
 */
record AdminAction(
        UUID id,
        int administrator,
        Verb action,
        @Nullable WorkKind kind,
        @Nullable UUID workId,
        @Nullable UUID newWorkId,
        @Nullable String worker,
        Instant createdAt) {

    enum Verb {
        @JsonProperty("replay")
        REPLAY,
        @JsonProperty("cancel")
        CANCEL,
        @JsonProperty("pause")
        PAUSE,
        @JsonProperty("resume")
        RESUME,
        @JsonProperty("drain")
        DRAIN
    }

    /** What it was done to. */
    sealed interface Target {

        record Item(OperatedWork item, @Nullable UUID newWorkId) implements Target {}

        record Kind(WorkKind kind) implements Target {}

        record Worker(String name) implements Target {}
    }
}
