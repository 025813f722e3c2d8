package com.jobwise.gateway.backlog;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When work is refused, {@code jobwise.gateway.backlog.*}.
 *
 * @param perUser open work items of one user, 2000: more than anybody waits for, and far above a batch; 0 is no limit
 * @param perKind items of a kind that have not begun, of everybody, 100,000: about a day of a few workers; 0 is no limit
 * @param retryAfter what a refused caller is told to wait, 10 s: a backlog of that depth is not gone earlier
 */
@ConfigurationProperties("jobwise.gateway.backlog")
record BacklogProperties(
        @DefaultValue("2000") int perUser,
        @DefaultValue("100000") int perKind,
        @DefaultValue("10s") Duration retryAfter) {

    BacklogProperties {
        if (perUser < 0 || perKind < 0) {
            throw new IllegalArgumentException(
                    "jobwise.gateway.backlog.per-user and .per-kind must not be negative; 0 is no limit");
        }
        if (retryAfter.toSeconds() < 1) {
            throw new IllegalArgumentException("jobwise.gateway.backlog.retry-after must be at least 1s");
        }
    }
}
