package com.jobwise.generation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which of a user's generations to list; null means any. */
public record GenerationFilter(
        @Nullable GenerationStatus status,
        @Nullable DocumentType documentType,
        @Nullable UUID jobId) {}
