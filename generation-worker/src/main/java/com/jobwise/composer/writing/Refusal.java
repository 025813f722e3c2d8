package com.jobwise.composer.writing;

import com.jobwise.truth.Objection;
import java.util.Locale;

/**
 * Why a text may not stand.
 *
 * @param code stable, lower case
 * @param sentence ours, for the person and the model
 */
record Refusal(String code, String sentence) {

    static final Refusal TOO_LONG = new Refusal("too_long", "It is too long.");
    static final Refusal QUESTION = new Refusal("question", "It is a question.");

    /** Something withheld from the model stood there; to print the gap would be as wrong as to guess. */
    static final Refusal GAP = new Refusal("placeholder", "It has a placeholder.");

    static final Refusal NO_SOURCE = new Refusal("no_source", "It rests on nothing that the person has written.");

    static Refusal of(Objection objection) {
        var reason = objection.reason();
        return new Refusal(reason.name().toLowerCase(Locale.ROOT), reason.sentence());
    }
}
