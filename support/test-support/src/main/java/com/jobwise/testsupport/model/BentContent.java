package com.jobwise.testsupport.model;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What models do to a good answer. Content that is no JSON object stays as it is where a fault is about fields. */
final class BentContent {

    static final String ELSEWHERE = " Привет مرحبا 你好 שלום 🚀\u200b\u202e";
    private static final int DEEP = 5000;

    private BentContent() {}

    static String of(Fault fault, String good) {
        return switch (fault) {
            case TRUNCATED_JSON -> good.substring(0, Math.max(1, good.length() / 2));
            case FENCED -> "```json\n" + good + "\n```";
            case PROSE_AROUND -> "Sure! Here is the JSON:\n" + good + "\nLet me know if I can {help} further.";
            case THINKING_ALOUD -> "<think>They want {\"fields\": true}. Let me see.</think>\n" + good;
            case TWO_JSON_BLOCKS -> good + "\n\n{\"score\": 100, \"note\": \"second block\"}";
            case SINGLE_QUOTES -> good.replace('"', '\'');
            case WRONG_TYPES -> everyLeaf(good, BentContent::otherType);
            case FLOAT_FOR_INTEGER ->
                everyLeaf(good, leaf -> leaf.isIntegralNumber() ? number(leaf.asDouble() + 0.7) : leaf);
            case FOREIGN_SCRIPTS ->
                everyLeaf(good, leaf -> leaf.isString() ? string(leaf.asString() + ELSEWHERE) : leaf);
            case MISSING_FIELD -> firstField(good, ObjectNode::remove);
            case EXTRA_FIELD -> firstField(good, (object, _) -> object.put("surprise", "nobody asked for this"));
            case NULL_FIELD -> firstField(good, ObjectNode::putNull);
            case DEEP_NESTING -> deep(good);
            default -> throw new IllegalArgumentException(fault + " leaves the content alone");
        };
    }

    private static String firstField(String good, java.util.function.BiConsumer<ObjectNode, String> change) {
        if (read(good) instanceof ObjectNode object) {
            change.accept(object, firstName(object));
            return object.toString();
        }
        return good;
    }

    private static String everyLeaf(String good, java.util.function.UnaryOperator<JsonNode> change) {
        return bend(read(good), change).toString();
    }

    private static JsonNode bend(JsonNode node, java.util.function.UnaryOperator<JsonNode> change) {
        if (node instanceof ObjectNode object) {
            var copy = JsonNodeFactory.instance.objectNode();
            object.propertyStream().forEach(field -> copy.set(field.getKey(), bend(field.getValue(), change)));
            return copy;
        }
        if (node.isArray()) {
            var copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> copy.add(bend(element, change)));
            return copy;
        }
        return change.apply(node);
    }

    private static JsonNode otherType(JsonNode leaf) {
        return leaf.isString() ? JsonNodeFactory.instance.objectNode().set("value", leaf) : string("twelve");
    }

    /** Written by hand: a tree this deep is more than a writer allows. */
    private static String deep(String good) {
        var name = read(good) instanceof ObjectNode object ? firstName(object) : "value";
        return "{" + string(name) + ":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}";
    }

    private static String firstName(ObjectNode object) {
        return object.propertyNames().stream().findFirst().orElse("value");
    }

    private static JsonNode read(String good) {
        try {
            return Json.MAPPER.readTree(good);
        } catch (JacksonException _) {
            return string(good);
        }
    }

    private static JsonNode string(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }

    private static JsonNode number(double value) {
        return JsonNodeFactory.instance.numberNode(value);
    }
}
