package com.jobwise.worker.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A model that answers what a test says, and keeps what it was asked. Applies the request's own check, without a repair. */
public final class ScriptedModel implements Model {

    public static final String NAME = "scripted-1";

    private final Set<Purpose> purposes;
    private final Function<ModelRequest<?>, Object> script;
    private final List<ModelRequest<?>> asked = new ArrayList<>();

    /** @param script gives the answer record, or a {@link FallbackReason}, or throws {@link ModelUnavailableException} */
    public ScriptedModel(Set<Purpose> purposes, Function<ModelRequest<?>, Object> script) {
        this.purposes = purposes;
        this.script = script;
    }

    /** No model at all. */
    public static ScriptedModel none() {
        return new ScriptedModel(Set.of(), request -> FallbackReason.MISCONFIGURED);
    }

    @Override
    public boolean has(Purpose purpose) {
        return purposes.contains(purpose);
    }

    @Override
    public String name(Purpose purpose) {
        return NAME;
    }

    @Override
    public synchronized <T> ModelResult<T> ask(ModelRequest<T> request) {
        asked.add(request);
        var use = new ModelUse(NAME, 100, 50, 0.5, 1);
        var scripted = script.apply(request);
        if (scripted instanceof FallbackReason reason) {
            return new ModelResult.Unusable<>(reason, use);
        }
        var answer = request.answer().cast(scripted);
        return request.check().apply(answer).isEmpty()
                ? new ModelResult.Answered<>(answer, use)
                : new ModelResult.Unusable<>(FallbackReason.UNUSABLE_ANSWER, use);
    }

    public synchronized List<ModelRequest<?>> asked() {
        return List.copyOf(asked);
    }
}
