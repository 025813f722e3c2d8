package com.jobwise.gateway.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.jobwise.generation.DocumentType;
import com.jobwise.style.SampleDocument;
import com.jobwise.style.SampleSummary;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sample as clients see it.
 *
 * @param fullText only where one sample is asked for
 * @param links where to go on: {@code self}, and {@code writing_style} for a cover letter
 */
record SampleView(
        UUID id,
        int userId,
        DocumentType documentType,
        @Nullable String originalFilename,
        Instant uploadTimestamp,
        int wordCount,
        int characterCount,
        int lineCount,
        boolean isActive,
        @Nullable Instant archivedAt,
        Instant createdAt,
        Instant updatedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String fullText,
        Map<String, String> links) {

    static SampleView of(SampleSummary sample) {
        return of(sample, null);
    }

    static SampleView withText(SampleDocument sample) {
        return of(sample.summary(), sample.originalText());
    }

    private static SampleView of(SampleSummary sample, @Nullable String text) {
        return new SampleView(
                sample.id(),
                sample.userId(),
                sample.documentType(),
                sample.originalFilename(),
                sample.uploadTimestamp(),
                sample.wordCount(),
                sample.characterCount(),
                sample.lineCount(),
                sample.isActive(),
                sample.archivedAt(),
                sample.createdAt(),
                sample.updatedAt(),
                text,
                links(sample));
    }

    private static Map<String, String> links(SampleSummary sample) {
        var self = SampleController.PATH + "/" + sample.id();
        return sample.documentType() == DocumentType.COVER_LETTER
                ? Map.of("self", self, "writing_style", "/api/v1/writing-style")
                : Map.of("self", self);
    }
}
