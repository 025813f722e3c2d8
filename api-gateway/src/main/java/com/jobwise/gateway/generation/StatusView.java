package com.jobwise.gateway.generation;

import com.jobwise.generation.DocumentType;
import com.jobwise.generation.Generation;
import com.jobwise.generation.GenerationOptions;
import com.jobwise.generation.GenerationStage;
import com.jobwise.generation.GenerationStatus;
import com.jobwise.usage.Fallback;
import com.jobwise.work.WaitingWorkStore;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The status resource: how far a document is.
 *
 * @param queuePosition how many due documents stand before a pending one, all users counted, to 1,000; null once it is begun
 * @param waitingFor {@code model} while the language model cannot be asked, {@code paused} while an operator holds such work back; null
 *     otherwise
 * @param fallback why the rules engine wrote what a model was asked to write; null where none was, or it did
 * @param generationTime seconds from the first stage's begin to completion
 * @param regeneratedFrom the document this one was asked for anew from
 * @param revision 1, and raised each time the document is printed again after decisions on its changes
 * @param pendingRevision being printed; until then the document reads as before
 */
record StatusView(
        UUID id,
        DocumentType documentType,
        GenerationStatus status,
        Progress progress,
        @Nullable Integer queuePosition,
        @Nullable String waitingFor,
        @Nullable Error error,
        int tokensUsed,
        @Nullable Double generationTime,
        @Nullable String engine,
        @Nullable Fallback fallback,
        UUID profileId,
        UUID jobId,
        @Nullable UUID rankingId,
        GenerationOptions options,
        @Nullable String customPrompt,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable UUID regeneratedFrom,
        int revision,
        @Nullable Integer pendingRevision,
        Map<String, String> links) {

    private static final String WAITING = "Waiting for the language model; nothing is lost, it goes on by itself.";
    private static final String PAUSED = "Such work is paused by the operator; nothing is lost, it goes on afterwards.";

    record Progress(
            int currentStage,
            int totalStages,
            int percentage,
            @Nullable String stageName,
            @Nullable String stageDescription) {}

    /** @param retryable whether asking again may end better */
    record Error(String code, String message, boolean retryable) {}

    /**
     * @param queuePosition of a pending one
     * @param heldBack why one that waits for nothing else does not begin
     */
    static StatusView of(Generation generation, @Nullable Integer queuePosition, @Nullable String heldBack) {
        var waitingFor = generation.waitingFor() == null ? heldBack : generation.waitingFor();
        return new StatusView(
                generation.id(),
                generation.documentType(),
                generation.status(),
                progress(generation, waitingFor),
                queuePosition,
                waitingFor,
                error(generation),
                generation.tokensUsed(),
                generation.generationTime(),
                generation.engine(),
                Fallback.of(generation.fallback()),
                generation.profileId(),
                generation.jobId(),
                generation.rankingId(),
                generation.options(),
                generation.customPrompt(),
                generation.createdAt(),
                generation.startedAt(),
                generation.completedAt(),
                generation.regeneratedFrom(),
                generation.revision(),
                generation.pendingRevision(),
                links(generation));
    }

    private static Progress progress(Generation generation, @Nullable String waitingFor) {
        return new Progress(
                generation.currentStage(),
                generation.totalStages(),
                GenerationStage.percentage(generation.status(), generation.currentStage()),
                generation.stageName(),
                description(generation, waitingFor));
    }

    private static @Nullable String description(Generation generation, @Nullable String waitingFor) {
        if (waitingFor == null) {
            return generation.stageDescription();
        }
        return waitingFor.equals(WaitingWorkStore.PAUSED) ? PAUSED : WAITING;
    }

    private static @Nullable Error error(Generation generation) {
        var code = generation.errorCode();
        var message = generation.errorMessage();
        if (generation.status() != GenerationStatus.FAILED || code == null || message == null) {
            return null;
        }
        return new Error(code, message, isRetryable(generation));
    }

    /** Whether {@code /retry} takes it: it was cancelled, or failed for a reason that may pass. */
    static boolean isRetryable(Generation generation) {
        return switch (generation.status()) {
            case CANCELLED -> true;
            case FAILED -> !"source_deleted".equals(generation.errorCode());
            case PENDING, GENERATING, COMPLETED -> false;
        };
    }

    private static Map<String, String> links(Generation generation) {
        var self = GenerationController.PATH + "/" + generation.id();
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", self);
        links.put("result", self + "/result");
        links.put("changes", self + "/changes");
        links.put("events", self + "/events");
        return links;
    }
}
