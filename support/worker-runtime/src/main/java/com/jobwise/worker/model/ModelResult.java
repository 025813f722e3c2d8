package com.jobwise.worker.model;

/** What came of a question. A model that cannot be reached now is a {@link ModelUnavailableException} instead: the run waits. */
public sealed interface ModelResult<T> {

    ModelUse use();

    record Answered<T>(T value, ModelUse use) implements ModelResult<T> {}

    /** No good answer will come of this question: fall back and say why. */
    record Unusable<T>(FallbackReason reason, ModelUse use) implements ModelResult<T> {}
}
