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
 * @param times how long it has been under way, as of the moment it was read
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
        Times times) {

    /**
     * By the database's clock.
     *
     * @param age since it was asked for
     * @param overdue since it could first be claimed
     * @param waited since it first had to wait for the model and was not answered since; nothing where it need not wait
     */
    public record Times(Duration age, Duration overdue, Duration waited) {

        public static final Times NONE = new Times(Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }

    public Claim claimed() {
        return new Claim(id, claim);
    }

    public boolean isLastAttempt() {
        return attempt >= maxAttempts;
    }
}
