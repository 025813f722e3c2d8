package com.jobwise.worker.model;

import java.util.Locale;

/** Why the rules engine did what a model was asked to do. Stored with the result and shown to the person. */
public enum FallbackReason {
    REFUSED("The model refused to answer."),
    UNUSABLE_ANSWER("The model's answer could not be used, even after one repair."),
    TOO_LARGE("The request was too large for the model."),
    REJECTED("The model's provider did not accept the request."),
    MISCONFIGURED("The model is not set up correctly."),
    BUDGET_SPENT("Today's budget of model use is spent."),
    UNAVAILABLE("The model could not be reached for too long.");

    private final String sentence;

    FallbackReason(String sentence) {
        this.sentence = sentence;
    }

    /** One plain sentence. */
    public String sentence() {
        return sentence;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
