package com.jobwise.stylist.enhance;

import com.jobwise.truth.FactCheck;
import com.jobwise.worker.model.ModelUse;

/** Wordings by the rules. They pass the same gate as a model's. */
final class SafeWordings {

    private final FactCheck facts;

    SafeWordings(FactCheck facts) {
        this.facts = facts;
    }

    ChunkResult of(Chunk chunk) {
        var kept = chunk.texts().stream()
                .map(text -> Verdict.of(text, SafeEdits.of(text.text()), facts).kept(text))
                .toList();
        return new ChunkResult(kept, ModelUse.NONE, null);
    }
}
