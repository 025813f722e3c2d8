package com.jobwise.gateway.generation.stream;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** The header by which a reader says what it has seen. */
final class LastEventId {

    static final String HEADER = "Last-Event-ID";

    private LastEventId() {}

    /**
     * @return 0 for a reader that has seen nothing
     * @throws ApiException 422 for what no stream of ours ever sent
     */
    static long read(@Nullable String header) {
        if (header == null || header.isEmpty()) {
            return 0;
        }
        if (!header.matches("[0-9]{1,18}")) {
            throw ApiException.unprocessable(
                    new FieldProblem(HEADER, "invalid", "must be the id of an event as it was sent, or left out"));
        }
        return Long.parseLong(header);
    }
}
