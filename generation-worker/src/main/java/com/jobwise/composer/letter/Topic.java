package com.jobwise.composer.letter;

import java.util.List;

/**
 * A sentence that names the position of its paragraph.
 *
 * @param takenUp how the paragraph's last sentence comes back to it; no two paragraphs do it in the same words
 */
record Topic(String text, String takenUp) {

    private static final List<String> TAKEN_UP = List.of(
            "In this position", "Within that position", "Over my time in that position", "Holding that position");

    /** @param number of the paragraph, from 0 */
    static Topic of(String text, int number) {
        return new Topic(text, TAKEN_UP.get(number % TAKEN_UP.size()));
    }
}
