package com.jobwise.worker.model;

/**
 * Text that is not ours, e.g. of a posting or profile: shown to the model as data between fences, never as instructions.
 *
 * @param name what it is, in lower case, e.g. {@code posting}; ours
 * @param text cleaned and fenced by whoever asks the model
 */
public record Fenced(String name, String text) {}
