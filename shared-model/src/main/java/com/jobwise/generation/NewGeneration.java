package com.jobwise.generation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for a document that is about to be stored.
 *
 * @param regeneratedFrom the document it is asked for anew from; null when it is none's successor
 */
public record NewGeneration(
        UUID id,
        int userId,
        UUID profileId,
        UUID jobId,
        UUID rankingId,
        DocumentType documentType,
        GenerationOptions options,
        @Nullable String customPrompt,
        @Nullable UUID regeneratedFrom) {

    public NewGeneration(
            UUID id,
            int userId,
            UUID profileId,
            UUID jobId,
            UUID rankingId,
            DocumentType documentType,
            GenerationOptions options,
            @Nullable String customPrompt) {
        this(id, userId, profileId, jobId, rankingId, documentType, options, customPrompt, null);
    }
}
