package com.jobwise.generation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of a user's generations are meant; null or empty means any.
 *
 * @param createdAfter this moment or later
 * @param createdBefore earlier than this
 */
public record GenerationFilter(
        Set<GenerationStatus> statuses,
        @Nullable DocumentType documentType,
        @Nullable UUID jobId,
        @Nullable UUID profileId,
        @Nullable Instant createdAfter,
        @Nullable Instant createdBefore) {}
