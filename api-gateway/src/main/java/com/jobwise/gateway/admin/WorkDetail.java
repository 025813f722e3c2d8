package com.jobwise.gateway.admin;

import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A work item with what surrounds it.
 *
 * @param waitsFor items that must end first
 * @param heldUp items that wait for this one
 * @param stages that are done and will not be done again
 * @param others further items of the same subject, newest first: a retry or a replay is a new one
 */
record WorkDetail(
        OperatedWork item,
        List<Neighbour> waitsFor,
        List<Neighbour> heldUp,
        List<Stage> stages,
        List<Neighbour> others) {

    record Neighbour(
            UUID id,
            WorkKind kind,
            WorkStatus status,
            @Nullable String failureCode,
            Instant createdAt) {}

    /**
     * @param engine what did it: the rules of a version, or a model
     * @param seconds it took
     */
    record Stage(String stage, String engine, String promptVersion, double seconds, Instant finishedAt) {}
}
