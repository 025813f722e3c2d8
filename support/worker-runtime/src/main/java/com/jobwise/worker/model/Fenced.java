package com.jobwise.worker.model;

/**
 * Text that is not ours, e.g. of a posting or profile: shown to the model as data between fences, never as instructions.
 *
 * @param name what it is, in lower case, e.g. {@code posting}; ours
 * @param text cleaned and fenced by whoever asks the model
 * @param isPublic of nobody in particular, e.g. a posting's: the person's own values are no secret in it
 */
public record Fenced(String name, String text, boolean isPublic) {

    public Fenced(String name, String text) {
        this(name, text, false);
    }

    public static Fenced ofPosting(String name, String text) {
        return new Fenced(name, text, true);
    }
}
