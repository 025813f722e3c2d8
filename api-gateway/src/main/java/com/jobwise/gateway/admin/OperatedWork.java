package com.jobwise.gateway.admin;

import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A work item as an operator sees it.
 *
 * @param subjectId of the document, ranking, style or enhancement it is for
 * @param attempt runs that count against {@code maxAttempts}
 * @param claims runs ever begun
 * @param waitingFor {@code model}, or {@code paused} while its kind is; null otherwise
 * @param worker that runs it; null unless it is running
 * @param leaseUntil when the worker counts as gone unless heard of
 * @param availableAt not run before
 * @param announcedAt when the broker was told; null: not yet, or not any more
 * @param traceId under which the request and its runs are logged
 */
record OperatedWork(
        UUID id,
        WorkKind kind,
        WorkStatus status,
        int userId,
        UUID subjectId,
        int attempt,
        int maxAttempts,
        long claims,
        @Nullable String waitingFor,
        @Nullable String failureCode,
        @Nullable String worker,
        @Nullable Instant leaseUntil,
        Instant availableAt,
        @Nullable Instant announcedAt,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finalizedAt,
        @Nullable String traceId) {}
