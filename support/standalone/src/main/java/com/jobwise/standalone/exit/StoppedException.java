package com.jobwise.standalone.exit;

import org.jspecify.annotations.Nullable;

/** The command cannot go on. The message is a sentence for the person at the terminal. */
public final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    public StoppedException(ExitCode exitCode, String sentence) {
        this(exitCode, sentence, null);
    }

    public StoppedException(ExitCode exitCode, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
