package com.jobwise.composer.writing;

import com.jobwise.truth.Place;
import java.util.List;

/**
 * One text of a model, by the place it is for. Sources are known ids.
 *
 * @param slot where in the document: the path of the line it stands for, or a number in the summary or a paragraph
 * @param sources ids of {@link com.jobwise.composer.material.Source}
 */
record DraftText(String slot, Place place, String text, List<String> sources) {

    DraftText withText(String other) {
        return new DraftText(slot, place, other, sources);
    }
}
