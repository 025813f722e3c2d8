package com.jobwise.gateway.generation.stream;

import com.jobwise.generation.GenerationStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code generation_events}.
 *
 * @param seq from 1, without gaps, per document
 * @param event {@code status}, or the terminal state's name
 */
record GenerationEvent(UUID generationId, long seq, String event, Data data, Instant at) {

    /** What the trigger keeps of the document's row. */
    record Data(
            GenerationStatus status,
            int currentStage,
            int totalStages,
            @Nullable String stageName,
            @Nullable String waitingFor,
            @Nullable String errorCode) {}

    boolean isTerminal() {
        return data.status().isTerminal();
    }
}
