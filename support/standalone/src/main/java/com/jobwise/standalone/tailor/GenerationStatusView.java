package com.jobwise.standalone.tailor;

import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GenerationStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A generation's status as the API shows it. */
public record GenerationStatusView(
        UUID id,
        DocumentType documentType,
        GenerationStatus status,
        Progress progress,
        @Nullable Failure error,
        @Nullable String engine,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt) {

    public record Progress(
            int currentStage,
            int totalStages,
            int percentage,
            @Nullable String stageName) {}

    public record Failure(@Nullable String code, @Nullable String message, boolean retryable) {}

    /** From the request to the finished document, by the server's clock. */
    public Duration took() {
        return completedAt == null ? Duration.ZERO : Duration.between(createdAt, completedAt);
    }
}
