package com.jobwise.worker.model;

/** Where no model is configured: every engine keeps to its rules. */
public final class NoModel implements Model {

    @Override
    public boolean has(Purpose purpose) {
        return false;
    }

    @Override
    public String name(Purpose purpose) {
        return "";
    }

    @Override
    public <T> ModelResult<T> ask(ModelRequest<T> request) {
        return new ModelResult.Unusable<>(FallbackReason.MISCONFIGURED, ModelUse.NONE);
    }
}
