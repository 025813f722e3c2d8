package com.jobwise.embedded;

import org.jspecify.annotations.Nullable;

/** An embedded server could not start. The message is a sentence for the person at the terminal: what is wrong and what to do. */
public final class EmbeddedStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmbeddedStartException(String sentence) {
        super(sentence);
    }

    EmbeddedStartException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
