package com.jobwise.gateway.profile;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is left of a resume once everything with a place in the profile was taken from it. */
final class Remainder {

    private Remainder() {}

    /** Drops what is empty; a list keeps its empty entries while another has something, so that positions stay true. */
    static void prune(ObjectNode node) {
        for (var field : List.copyOf(node.propertyNames())) {
            if (isEmpty(node.get(field))) {
                node.remove(field);
            }
        }
    }

    private static boolean isEmpty(JsonNode value) {
        return switch (value) {
            case ObjectNode object -> {
                prune(object);
                yield object.isEmpty();
            }
            case ArrayNode array -> {
                var left = array.valueStream().filter(one -> !isEmpty(one)).count();
                yield left == 0;
            }
            default -> value.isNull();
        };
    }
}
