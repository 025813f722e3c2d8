package com.jobwise.worker.model;

import java.time.Duration;

/** The model cannot be asked now. The run ends, its item waits with its attempt given back. Engines let it pass. */
public final class ModelUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What there is to wait for. */
    public enum Want {
        /** A model that answers: it is out, or told us to wait. */
        MODEL,
        /** Room for one more call: the model is there, but the user's own cap, the quota or this process is full. */
        ROOM
    }

    private final transient Duration delay;
    private final Want want;
    private final boolean isHeard;

    /** @param delay when to try again */
    public ModelUnavailableException(String message, Duration delay) {
        this(message, delay, Want.MODEL, false);
    }

    private ModelUnavailableException(String message, Duration delay, Want want, boolean isHeard) {
        super(message);
        this.delay = delay;
        this.want = want;
        this.isHeard = isHeard;
    }

    /** @param delay when there may be room */
    public static ModelUnavailableException noRoom(String message, Duration delay) {
        return new ModelUnavailableException(message, delay, Want.ROOM, false);
    }

    /** The same of a run that the model has answered before. */
    public ModelUnavailableException afterAnAnswer() {
        return new ModelUnavailableException(String.valueOf(getMessage()), delay, want, true);
    }

    public Duration delay() {
        return delay;
    }

    public Want want() {
        return want;
    }

    /** Whether the model has answered this run before, so that the wait is a new one. */
    public boolean isHeard() {
        return isHeard;
    }
}
