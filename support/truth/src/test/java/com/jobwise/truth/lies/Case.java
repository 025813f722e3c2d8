package com.jobwise.truth.lies;

import com.jobwise.truth.Place;
import java.util.List;

/**
 * One statement whose truth is known.
 *
 * @param id half, class and number in the file, e.g. {@code a/number-changed/3}
 * @param lieClass the class of lie; of a true case, the class it is the honest neighbour of
 * @param person key of whom it speaks of
 * @param evidence keys such as {@code x1.2,3}, see the README beside the cases
 */
record Case(String id, String lieClass, boolean lie, String person, Place place, List<String> evidence, String text) {

    String half() {
        return id.substring(0, id.indexOf('/'));
    }
}
