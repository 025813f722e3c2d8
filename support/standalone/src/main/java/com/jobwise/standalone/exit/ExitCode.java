package com.jobwise.standalone.exit;

/** How a command ended, as its caller's shell sees it. Part of the command line's contract (docs/cli.md). */
public enum ExitCode {
    OK(0),
    /** Options or arguments that make no sense, or a place that cannot be written. */
    USAGE(2),
    /** An input that cannot be read or is not what it should be. */
    BAD_INPUT(3),
    NOT_STARTED(4),
    /** The system works, but a document (or a step towards it) failed. */
    FAILED(5),
    /** Out of time, or cancelled. */
    TIMED_OUT(6);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
