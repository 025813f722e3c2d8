package com.jobwise.style;

import com.jobwise.generation.DocumentType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document the user wrote and uploaded as text.
 *
 * @param wordCount of {@code originalText}, as are the other counts
 */
public record SampleDocument(
        UUID id,
        int userId,
        DocumentType documentType,
        @Nullable String originalFilename,
        String originalText,
        int wordCount,
        int characterCount,
        int lineCount,
        boolean isActive,
        @Nullable Instant archivedAt,
        Instant uploadTimestamp,
        Instant createdAt) {}
