package com.jobwise.generation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request for a document that is about to be stored. */
public record NewGeneration(
        UUID id,
        int userId,
        UUID profileId,
        UUID jobId,
        UUID rankingId,
        DocumentType documentType,
        GenerationOptions options,
        @Nullable String customPrompt) {}
