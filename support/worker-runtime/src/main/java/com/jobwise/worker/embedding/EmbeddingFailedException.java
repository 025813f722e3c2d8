package com.jobwise.worker.embedding;

import org.jspecify.annotations.Nullable;

/** The embedding model could not be loaded or run; the message holds none of the texts. */
public final class EmbeddingFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EmbeddingFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
