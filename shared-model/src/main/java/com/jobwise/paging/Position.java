package com.jobwise.paging;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * The last row somebody has seen of a list ordered by {@code (created_at, id)}. Unlike an offset it stays where it is when rows
 * are added or removed elsewhere.
 *
 * @param createdAt to the microsecond, as the database keeps it
 */
public record Position(Instant createdAt, UUID id) {

    /** As the driver takes a {@code timestamptz}. */
    public OffsetDateTime createdAtParameter() {
        return createdAt.atOffset(ZoneOffset.UTC);
    }
}
