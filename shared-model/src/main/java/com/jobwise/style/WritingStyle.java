package com.jobwise.style;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code writing_styles}: how one user writes.
 *
 * @param style null until the extraction completed
 * @param fallback code of why no model was heard about it though one was asked, if so
 * @param sourceSampleId null once the sample is deleted
 */
public record WritingStyle(
        UUID id,
        int userId,
        ExtractionStatus status,
        @Nullable ExtractedStyle style,
        @Nullable String model,
        @Nullable String fallback,
        @Nullable Double confidence,
        @Nullable Instant extractedAt,
        @Nullable UUID sourceSampleId,
        Instant createdAt,
        Instant updatedAt) {}
