package com.jobwise.composer.writing;

import com.jobwise.worker.model.FallbackReason;
import com.jobwise.worker.model.ModelUse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a model has written, in shape and order, not yet judged. Plain data, so that it can be stored as a checkpoint.
 *
 * @param skills in the order to print; empty: the plan's
 * @param ignored answers left out for their form: ids nobody gave, second answers for one id, empty texts
 * @param fallback why there is nothing; null when there is
 */
public record Draft(
        List<DraftText> texts,
        List<UUID> skills,
        int ignored,
        ModelUse use,
        @Nullable FallbackReason fallback) {

    static Draft none(FallbackReason why, ModelUse use) {
        return new Draft(List.of(), List.of(), 0, use, why);
    }

    Draft with(List<DraftText> others, ModelUse more) {
        return new Draft(others, skills, ignored, use.plus(more), fallback);
    }
}
