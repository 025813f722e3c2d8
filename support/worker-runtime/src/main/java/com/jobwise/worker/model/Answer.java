package com.jobwise.worker.model;

import java.util.List;

/** A model's words, read. */
public sealed interface Answer<T> {

    record Good<T>(T value) implements Answer<T> {}

    /** @param complaints sentences of our own */
    record Bad<T>(List<String> complaints) implements Answer<T> {}
}
