package com.jobwise.usage;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why the rules did what a model was asked to do, as a person reads it.
 *
 * @param code stable, as it is stored
 * @param message one plain sentence
 */
public record Fallback(String code, String message) {

    private static final Map<String, String> SENTENCES = Map.of(
            "refused", "The model refused to answer.",
            "unusable_answer", "The model's answer could not be used, even after one repair.",
            "too_large", "The request was too large for the model.",
            "rejected", "The model's provider did not accept the request.",
            "misconfigured", "The model is not set up correctly.",
            "budget_spent", "Today's budget of model use is spent.",
            "unavailable", "The model could not be reached for too long.");

    /** What a worker of a later version has stored is not known here by its code. */
    private static final String UNKNOWN = "The model could not be used for this.";

    /** Null where no model was asked, or it did what it was asked to. */
    public static @Nullable Fallback of(@Nullable String code) {
        return code == null ? null : new Fallback(code, SENTENCES.getOrDefault(code, UNKNOWN));
    }

    /** Whether there is a sentence for it. */
    public static boolean knows(String code) {
        return SENTENCES.containsKey(code);
    }
}
