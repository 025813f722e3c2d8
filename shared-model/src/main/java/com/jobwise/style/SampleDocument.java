package com.jobwise.style;

import java.util.UUID;

/** A letter or resume the person wrote themselves, word for word. Table {@code sample_documents}. */
public record SampleDocument(SampleSummary summary, String originalText) {

    public UUID id() {
        return summary.id();
    }
}
