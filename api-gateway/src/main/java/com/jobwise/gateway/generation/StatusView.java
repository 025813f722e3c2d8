package com.jobwise.gateway.generation;

import com.jobwise.generation.DocumentType;
import com.jobwise.generation.Generation;
import com.jobwise.generation.GenerationOptions;
import com.jobwise.generation.GenerationStage;
import com.jobwise.generation.GenerationStatus;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The status resource: how far a document is. */
record StatusView(
        UUID id,
        DocumentType documentType,
        GenerationStatus status,
        Progress progress,
        @Nullable Error error,
        int tokensUsed,
        @Nullable Double generationTime,
        @Nullable String engine,
        UUID profileId,
        UUID jobId,
        @Nullable UUID rankingId,
        GenerationOptions options,
        @Nullable String customPrompt,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        Map<String, String> links) {

    record Progress(
            int currentStage,
            int totalStages,
            int percentage,
            @Nullable String stageName,
            @Nullable String stageDescription) {}

    /** @param retryable whether asking again may end better */
    record Error(String code, String message, boolean retryable) {}

    static StatusView of(Generation generation) {
        return new StatusView(
                generation.id(),
                generation.documentType(),
                generation.status(),
                progress(generation),
                error(generation),
                generation.tokensUsed(),
                generation.generationTime(),
                generation.engine(),
                generation.profileId(),
                generation.jobId(),
                generation.rankingId(),
                generation.options(),
                generation.customPrompt(),
                generation.createdAt(),
                generation.startedAt(),
                generation.completedAt(),
                links(generation));
    }

    private static Progress progress(Generation generation) {
        return new Progress(
                generation.currentStage(),
                generation.totalStages(),
                GenerationStage.percentage(generation.status(), generation.currentStage()),
                generation.stageName(),
                generation.stageDescription());
    }

    private static @Nullable Error error(Generation generation) {
        var code = generation.errorCode();
        var message = generation.errorMessage();
        if (generation.status() != GenerationStatus.FAILED || code == null || message == null) {
            return null;
        }
        return new Error(code, message, !code.equals("source_deleted"));
    }

    private static Map<String, String> links(Generation generation) {
        var self = GenerationController.PATH + "/" + generation.id();
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", self);
        links.put("result", self + "/result");
        return links;
    }
}
