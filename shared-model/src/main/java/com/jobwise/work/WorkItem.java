package com.jobwise.work;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request for slow work, as its claimer sees it.
 *
 * @param subjectId the row the work is for: {@code generations.id}, {@code job_content_rankings.id} or {@code writing_styles.id}
 * @param attempt runs begun that count, this one included
 * @param claim how often the item was ever claimed: the fencing token of this run
 * @param age since it was asked for, by the database's clock
 * @param waited since it could first be claimed, as of the moment it was read
 */
public record WorkItem(
        UUID id,
        WorkKind kind,
        int userId,
        UUID subjectId,
        WorkStatus status,
        int attempt,
        int maxAttempts,
        long claim,
        @Nullable String traceparent,
        Duration age,
        Duration waited) {

    /** An item that has not waited. */
    public WorkItem(
            UUID id,
            WorkKind kind,
            int userId,
            UUID subjectId,
            WorkStatus status,
            int attempt,
            int maxAttempts,
            long claim,
            @Nullable String traceparent,
            Duration age) {
        this(id, kind, userId, subjectId, status, attempt, maxAttempts, claim, traceparent, age, Duration.ZERO);
    }

    public Claim claimed() {
        return new Claim(id, claim);
    }

    public boolean isLastAttempt() {
        return attempt >= maxAttempts;
    }
}
