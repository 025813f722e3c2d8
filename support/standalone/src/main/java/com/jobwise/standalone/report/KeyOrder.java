package com.jobwise.standalone.report;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Puts keys back into the order a reader expects (JSON Resume's; for letters, the page's): stored JSON knows none. */
final class KeyOrder {

    private static final List<String> KEYS = List.of(
            "$schema",
            "basics",
            "work",
            "volunteer",
            "projects",
            "education",
            "awards",
            "certificates",
            "publications",
            "skills",
            "languages",
            "interests",
            "references",
            "meta",
            "contact",
            "greeting",
            "paragraphs",
            "closing",
            "signature",
            "institution",
            "studyType",
            "area",
            "language",
            "fluency",
            "network",
            "username",
            "name",
            "position",
            "label",
            "level",
            "issuer",
            "email",
            "phone",
            "url",
            "location",
            "address",
            "city",
            "date",
            "startDate",
            "endDate",
            "expiryDate",
            "credentialId",
            "score",
            "honors",
            "summary",
            "description",
            "highlights",
            "keywords",
            "profiles");

    /** Known keys first, the rest by the alphabet. */
    private static final Comparator<String> ORDER =
            Comparator.comparingInt(KeyOrder::place).thenComparing(Comparator.naturalOrder());

    private KeyOrder() {}

    static JsonNode restored(JsonNode node) {
        if (node instanceof ArrayNode array) {
            var ordered = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> ordered.add(restored(element)));
            return ordered;
        }
        if (!node.isObject()) {
            return node;
        }
        var ordered = JsonNodeFactory.instance.objectNode();
        var keys = new TreeSet<>(ORDER);
        keys.addAll(node.propertyNames());
        keys.forEach(key -> ordered.set(key, restored(node.get(key))));
        return ordered;
    }

    private static int place(String key) {
        var known = KEYS.indexOf(key);
        return known < 0 ? KEYS.size() : known;
    }
}
