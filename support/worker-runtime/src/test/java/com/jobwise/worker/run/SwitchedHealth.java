package com.jobwise.worker.run;

import com.jobwise.worker.model.ModelHealth;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Is what the test says. */
final class SwitchedHealth implements ModelHealth {

    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
    private volatile State state = State.OUT;

    void becomes(State next) {
        state = next;
        listeners.forEach(listener -> listener.accept(next));
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public void onChange(Consumer<State> listener) {
        listeners.add(listener);
    }
}
