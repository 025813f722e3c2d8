package com.jobwise.generation;

import org.jspecify.annotations.Nullable;

/**
 * Figures about a user's documents.
 *
 * @param inProgress pending or generating
 * @param averageAtsScore 0 to 100, of completed documents that have one
 * @param averageGenerationTime seconds, of completed documents
 */
public record GenerationStatistics(
        long total,
        long completed,
        long failed,
        long cancelled,
        long inProgress,
        @Nullable Double averageAtsScore,
        @Nullable Double averageGenerationTime) {}
