package com.jobwise.enhancement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code enhancements}: one look for better wordings of one profile's texts.
 *
 * @param engine what made the suggestions, e.g. {@code rules-1} or {@code llm:<model>}; null until completed
 * @param fallback code of why the rules did what a model was asked to do, if so
 * @param version raised by every change, for ETags
 */
public record Enhancement(
        UUID id,
        int userId,
        UUID profileId,
        EnhancementStatus status,
        EnhancementWish wish,
        Chunks chunks,
        Engine engine,
        List<EnhancedText> items,
        @Nullable String errorCode,
        @Nullable String errorMessage,
        long version,
        Times times) {

    /** Questions to a model, or as many texts at once for the rules. */
    public record Chunks(int done, int total) {}

    /** Who did it and what it took. */
    public record Engine(@Nullable String name, @Nullable String fallback, int tokensUsed) {}

    /** When what happened. */
    public record Times(
            Instant createdAt,
            @Nullable Instant startedAt,
            @Nullable Instant completedAt) {}
}
