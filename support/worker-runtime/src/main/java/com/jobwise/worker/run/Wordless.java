package com.jobwise.worker.run;

import org.jspecify.annotations.Nullable;

/** What was thrown and where, for the log. Its message is left out: it may quote what a person wrote. */
final class Wordless extends Throwable {

    private static final long serialVersionUID = 1L;

    private final String type;

    private Wordless(Throwable thrown, @Nullable Throwable cause) {
        super(null, cause, false, true);
        this.type = thrown.getClass().getName();
        setStackTrace(thrown.getStackTrace());
    }

    static Wordless of(Throwable thrown) {
        var cause = thrown.getCause();
        return new Wordless(thrown, cause == null ? null : of(cause));
    }

    /** As the stack trace begins. */
    @Override
    public String toString() {
        return type;
    }
}
