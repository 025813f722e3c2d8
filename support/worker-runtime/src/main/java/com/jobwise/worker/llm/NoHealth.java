package com.jobwise.worker.llm;

import com.jobwise.worker.model.ModelHealth;
import java.util.function.Consumer;

/** Of no model. */
final class NoHealth implements ModelHealth {

    @Override
    public State state() {
        return State.NONE;
    }

    @Override
    public void onChange(Consumer<State> listener) {
        // Nothing ever changes.
    }
}
