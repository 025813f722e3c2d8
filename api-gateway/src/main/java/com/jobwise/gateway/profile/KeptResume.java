package com.jobwise.gateway.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Carries what a person changed in {@code custom_fields.json_resume}, where an import leaves what has no place in a profile, over to the
 * document it was left over from.
 */
final class KeptResume {

    /** In place of a list's element that is gone: the others keep their positions until {@link #sweep}. */
    private static final JsonNode GONE = JsonNodeFactory.instance.pojoNode("gone");

    /** Groups of skills are kept there though they were read. */
    private static final String SKILLS = "skills";

    private KeptResume() {}

    static void merge(ObjectNode document, Map<String, Object> before, Map<String, Object> now) {
        var was = tree(before.get(ResumeReader.KEPT));
        var is = tree(now.get(ResumeReader.KEPT));
        was.remove(SKILLS);
        is.remove(SKILLS);
        object(document, was, is);
    }

    private static ObjectNode tree(@Nullable Object kept) {
        return kept instanceof Map<?, ?> map
                ? JsonMapper.shared().valueToTree(map)
                : JsonNodeFactory.instance.objectNode();
    }

    private static void object(ObjectNode document, JsonNode was, JsonNode is) {
        Set<String> names = new LinkedHashSet<>(was.propertyNames());
        names.addAll(is.propertyNames());
        for (var name : names) {
            var value = merged(document.get(name), was.get(name), is.get(name));
            if (value == null) {
                document.remove(name);
            } else {
                document.set(name, value);
            }
        }
    }

    /** @return null for what is gone */
    private static @Nullable JsonNode merged(
            @Nullable JsonNode document, @Nullable JsonNode was, @Nullable JsonNode is) {
        if (JsonTrees.same(was, is)) {
            return document;
        }
        if (JsonTrees.same(document, was)) {
            return is;
        }
        // Part of it was read into the profile and is not ours to change.
        switch (document) {
            case ObjectNode object -> object(object, orEmpty(was), orEmpty(is));
            case ArrayNode list
            when was != null -> list(list, was, is == null ? JsonNodeFactory.instance.arrayNode() : is);
            case null, default -> {}
        }
        return document;
    }

    private static JsonNode orEmpty(@Nullable JsonNode value) {
        return value == null ? JsonNodeFactory.instance.objectNode() : value;
    }

    private static void list(ArrayNode document, JsonNode was, JsonNode is) {
        for (var index = 0; index < Math.min(document.size(), was.size()); index++) {
            var value = merged(document.get(index), was.get(index), is.get(index));
            document.set(index, value == null ? GONE : value);
        }
        for (var index = was.size(); index < is.size(); index++) {
            document.add(is.get(index));
        }
    }

    static void sweep(JsonNode node) {
        if (node instanceof ArrayNode list) {
            list.removeIf(one -> one == GONE);
        }
        List.copyOf(node.values()).forEach(KeptResume::sweep);
    }
}
