package com.jobwise.worker.model;

import java.time.Duration;

/** The model cannot be asked now. The run ends, its item waits with its attempt given back. Engines let it pass. */
public final class ModelUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Duration delay;

    /** @param delay when to try again, jitter included */
    public ModelUnavailableException(String message, Duration delay) {
        super(message);
        this.delay = delay;
    }

    public Duration delay() {
        return delay;
    }
}
