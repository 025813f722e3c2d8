package com.jobwise.composer.writing;

import java.util.List;

/** A text and all that is to be said against it. */
record Judged(DraftText text, List<Refusal> refusals) {

    boolean stands() {
        return refusals.isEmpty();
    }
}
