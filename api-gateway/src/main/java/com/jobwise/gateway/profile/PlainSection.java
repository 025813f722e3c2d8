package com.jobwise.gateway.profile;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A list of a resume whose entries each are an entry of the profile. */
record PlainSection(ObjectNode document, String field, ReadBack before) {

    /** Where the entry stood, or room for a new one. */
    Layout.Slot slot(UUID id) {
        var place = Place.of(before.places().get(id));
        return place.isPresent()
                        && document.get(field) instanceof ArrayNode list
                        && list.get(place.get().index()) instanceof ObjectNode node
                ? new Layout.Slot(node, place.get().index())
                : new Layout.Slot(JsonNodeFactory.instance.objectNode(), Layout.NEW);
    }

    Set<Integer> claimed() {
        return before.places().values().stream()
                .filter(path -> path.startsWith(field + "["))
                .flatMap(path -> Place.of(path).stream())
                .map(Place::index)
                .collect(Collectors.toSet());
    }
}
