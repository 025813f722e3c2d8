package com.jobwise.stylist.enhance;

import com.jobwise.enhancement.EnhancedText;
import com.jobwise.worker.model.FallbackReason;
import com.jobwise.worker.model.ModelUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found for the texts of one chunk; a checkpoint.
 *
 * @param fallback why the rules did what a model was asked to do
 */
record ChunkResult(
        List<EnhancedText> texts, ModelUse use, @Nullable FallbackReason fallback) {

    /** The same, made after a model had been asked in vain. */
    ChunkResult after(ModelUse spent, FallbackReason why) {
        return new ChunkResult(texts, spent, why);
    }
}
