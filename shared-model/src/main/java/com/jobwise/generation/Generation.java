package com.jobwise.generation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for a document and how far it is; all of a row of {@code generations} but the document itself.
 *
 * @param generationTime seconds from the first stage's begin to completion
 * @param waitingFor {@code model} while the model cannot be asked for it, its ranking or its style; null otherwise
 * @param fallback code of why the rules made what a model was asked to write, if so
 * @param errorCode stable; with {@code errorMessage} the reason of {@code FAILED}
 * @param regeneratedFrom the document this one was asked for anew from
 * @param revision raised each time the document is printed again after its person has decided on changes; 1 for the first
 * @param pendingRevision the one being printed; null when none is
 * @param version raised by every change, for ETags
 */
public record Generation(
        UUID id,
        int userId,
        UUID profileId,
        UUID jobId,
        @Nullable UUID rankingId,
        DocumentType documentType,
        GenerationStatus status,
        int currentStage,
        int totalStages,
        @Nullable String stageName,
        @Nullable String stageDescription,
        @Nullable String waitingFor,
        @Nullable String errorCode,
        @Nullable String errorMessage,
        GenerationOptions options,
        @Nullable String customPrompt,
        int tokensUsed,
        @Nullable Double generationTime,
        @Nullable String engine,
        @Nullable String fallback,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable UUID regeneratedFrom,
        int revision,
        @Nullable Integer pendingRevision,
        long version) {}
