package com.jobwise.ranker.engine;

import com.jobwise.ranking.RankingResult;
import com.jobwise.worker.model.FallbackReason;
import com.jobwise.worker.model.ModelUse;
import org.jspecify.annotations.Nullable;

/**
 * A ranking after a model has looked at it; a checkpoint.
 *
 * @param fallback why the rules' order stands as it was
 */
public record Reordered(
        RankingResult result, ModelUse use, @Nullable FallbackReason fallback) {}
