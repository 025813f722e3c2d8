package com.jobwise.worker.run;

/** The item belongs to somebody else now, or has ended: this run's writes are refused. */
public final class ClaimLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClaimLostException() {
        super("another run took over");
    }
}
