package com.jobwise.worker.model;

import com.jobwise.usage.Fallback;
import java.util.Locale;
import java.util.Objects;

/** Why the rules engine did what a model was asked to do. Stored with the result and shown to the person. */
public enum FallbackReason {
    REFUSED,
    UNUSABLE_ANSWER,
    TOO_LARGE,
    REJECTED,
    MISCONFIGURED,
    BUDGET_SPENT,
    UNAVAILABLE;

    /** One plain sentence, the same that the API says. */
    public String sentence() {
        return Objects.requireNonNull(Fallback.of(code())).message();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
