package com.jobwise.profile;

import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an imported profile was made from.
 *
 * @param document as it was sent
 * @param places of the profile's entries in the document, e.g. {@code work[0].positions[1]}
 */
public record ProfileOrigin(ObjectNode document, Map<UUID, String> places) {

    /** Nothing of a person. */
    @Override
    public String toString() {
        return "ProfileOrigin";
    }
}
