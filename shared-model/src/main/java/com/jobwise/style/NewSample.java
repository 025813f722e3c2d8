package com.jobwise.style;

import com.jobwise.generation.DocumentType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sample about to be stored; the counts are taken from its text. */
public record NewSample(
        UUID id, DocumentType documentType, @Nullable String originalFilename, String text) {

    /** Runs of non-blank characters. */
    public int wordCount() {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** Unicode code points. */
    public int characterCount() {
        return text.codePointCount(0, text.length());
    }

    public int lineCount() {
        return (int) text.lines().count();
    }
}
