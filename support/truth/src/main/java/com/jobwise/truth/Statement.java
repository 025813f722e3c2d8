package com.jobwise.truth;

import java.util.List;

/**
 * Something to be said in a person's name.
 *
 * @param text one sentence, bullet or name; a text of several sentences is checked sentence by sentence
 * @param evidence what it rests on; empty only for sentences that say nothing of the person, e.g. about the posting's company
 */
public record Statement(Place place, String text, List<Evidence> evidence) {

    public Statement(Place place, String text, List<Evidence> evidence) {
        this.place = place;
        this.text = text;
        this.evidence = List.copyOf(evidence);
    }
}
