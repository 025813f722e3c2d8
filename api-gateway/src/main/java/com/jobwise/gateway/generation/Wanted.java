package com.jobwise.gateway.generation;

import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GenerationOptions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document somebody wants, with everything decided that its request left open.
 *
 * @param regeneratedFrom the document it is wanted anew from
 */
record Wanted(
        DocumentType type,
        UUID jobId,
        UUID profileId,
        GenerationOptions options,
        @Nullable String customPrompt,
        @Nullable UUID regeneratedFrom) {}
