package com.jobwise.worker.model;

import java.util.function.Consumer;

/** How the provider is, as this process has seen it lately. */
public interface ModelHealth {

    enum State {
        /** No model is configured. */
        NONE,
        REACHABLE,
        /** Too many calls failed; none is made until a probe succeeds. */
        OUT,
        /** A wrong key, address or model name: somebody has to change the configuration. */
        MISCONFIGURED
    }

    State state();

    /** @param listener hears every change, on a thread of ours that it must not hold up */
    void onChange(Consumer<State> listener);
}
