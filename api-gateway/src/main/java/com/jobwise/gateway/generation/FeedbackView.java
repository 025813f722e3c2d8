package com.jobwise.gateway.generation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the person thought of a document. */
record FeedbackView(
        UUID generationId,
        int rating,
        @Nullable String comment,
        List<String> tags,
        Instant createdAt,
        Instant updatedAt) {}
