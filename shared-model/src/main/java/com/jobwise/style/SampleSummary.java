package com.jobwise.style;

import com.jobwise.generation.DocumentType;
import com.jobwise.paging.Position;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sample without its text, which may be a mebibyte.
 *
 * @param isActive the one its user's style is measured from; at most one per type
 * @param archivedAt when a newer one took its place or it was put away; 30 days later it is deleted
 */
public record SampleSummary(
        UUID id,
        int userId,
        DocumentType documentType,
        @Nullable String originalFilename,
        Instant uploadTimestamp,
        int wordCount,
        int characterCount,
        int lineCount,
        boolean isActive,
        @Nullable Instant archivedAt,
        Instant createdAt,
        Instant updatedAt) {

    /** In lists ordered by time. */
    public Position position() {
        return new Position(createdAt, id);
    }
}
