package com.jobwise.gateway.style;

import com.jobwise.style.ExtractedStyle;
import com.jobwise.style.ExtractionStatus;
import com.jobwise.style.WritingStyle;
import com.jobwise.usage.Fallback;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A writing style as callers see it.
 *
 * @param waitingFor {@code model} while the language model cannot be asked, {@code paused} while an operator holds such work back; null
 *     otherwise
 * @param extractedStyle null until {@code extraction_status} is first {@code completed}
 * @param extractionModel what measured it, e.g. {@code rules-1}
 * @param fallback why a model that was asked has no part in it; null where none was asked, or it answered
 */
record StyleView(
        UUID id,
        ExtractionStatus extractionStatus,
        @Nullable String waitingFor,
        @Nullable ExtractedStyle extractedStyle,
        @Nullable String extractionModel,
        @Nullable Fallback fallback,
        @Nullable Double extractionConfidence,
        @Nullable Instant extractionTimestamp,
        @Nullable UUID sourceSampleId,
        Instant createdAt,
        Instant updatedAt) {

    static StyleView of(WritingStyle style, @Nullable String waitingFor) {
        return new StyleView(
                style.id(),
                style.status(),
                waitingFor,
                style.style(),
                style.model(),
                Fallback.of(style.fallback()),
                style.confidence(),
                style.extractedAt(),
                style.sourceSampleId(),
                style.createdAt(),
                style.updatedAt());
    }
}
