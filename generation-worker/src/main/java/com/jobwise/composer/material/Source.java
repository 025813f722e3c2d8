package com.jobwise.composer.material;

import com.jobwise.truth.Evidence;
import com.jobwise.truth.Place;
import java.util.List;
import java.util.UUID;

/**
 * One thing of the person that a model may retell.
 *
 * @param id short, e.g. {@code l3}; the same for the same plan and profile
 * @param path {@link com.jobwise.composer.wording.SourcePath}, with the sentence's number
 * @param item the profile item it belongs to
 * @param text the person's own words, as one line
 * @param place where it stands in a resume
 * @param isWhole all of the item is meant, not this text alone
 */
public record Source(String id, String path, UUID item, String text, Place place, boolean isWhole) {

    public Evidence evidence() {
        return isWhole ? Evidence.whole(item) : new Evidence(item, List.of(text));
    }
}
