package com.jobwise.work;

import com.jobwise.trace.TraceParent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for work that is about to be stored.
 *
 * @param after items that must end first, however they end
 */
public record NewWork(
        UUID id,
        WorkKind kind,
        int userId,
        UUID subjectId,
        List<UUID> after,
        @Nullable String traceparent) {

    public NewWork(UUID id, WorkKind kind, int userId, UUID subjectId) {
        this(id, kind, userId, subjectId, List.of(), null);
    }

    public NewWork after(List<UUID> others) {
        return new NewWork(id, kind, userId, subjectId, List.copyOf(others), traceparent);
    }

    /** Its runs join the trace of the request. */
    NewWork tracedBy(TraceParent request) {
        return new NewWork(id, kind, userId, subjectId, after, request.text());
    }
}
