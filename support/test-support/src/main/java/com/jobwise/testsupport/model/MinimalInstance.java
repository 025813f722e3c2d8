package com.jobwise.testsupport.model;

import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The smallest instance of a JSON schema: required fields only, the first value of an enum, lists of one. Knows what strict structured
 * output allows and {@code $ref}; a pattern or a format it does not know.
 */
final class MinimalInstance {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 30;

    private final JsonNode root;

    private MinimalInstance(JsonNode root) {
        this.root = root;
    }

    static JsonNode of(JsonNode schema) {
        return new MinimalInstance(schema).instance(schema, 0);
    }

    private JsonNode instance(JsonNode schema, int depth) {
        if (depth > DEEPEST) {
            return NODES.nullNode();
        }
        if (schema.has("$ref")) {
            return instance(root.at(schema.get("$ref").asString().substring(1)), depth + 1);
        }
        if (schema.has("const")) {
            return schema.get("const");
        }
        for (var choice : new String[] {"enum", "anyOf", "oneOf", "allOf"}) {
            if (schema.path(choice).has(0)) {
                var first = schema.get(choice).get(0);
                return choice.equals("enum") ? first : instance(first, depth + 1);
            }
        }
        return ofType(type(schema), schema, depth);
    }

    private JsonNode ofType(String type, JsonNode schema, int depth) {
        return switch (type) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "string" -> NODES.stringNode(string(schema));
            case "integer" -> NODES.numberNode(schema.path("minimum").asLong(0));
            case "number" -> NODES.numberNode(schema.path("minimum").asDouble(0));
            case "boolean" -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        var object = NODES.objectNode();
        for (var name : schema.path("required")) {
            object.set(name.asString(), instance(schema.path("properties").path(name.asString()), depth + 1));
        }
        return object;
    }

    private JsonNode array(JsonNode schema, int depth) {
        var array = NODES.arrayNode();
        var size = Math.min(
                schema.path("maxItems").asInt(1),
                Math.max(1, schema.path("minItems").asInt(1)));
        IntStream.range(0, Math.max(size, schema.path("minItems").asInt(0)))
                .forEach(_ -> array.add(instance(schema.path("items"), depth + 1)));
        return array;
    }

    private static String string(JsonNode schema) {
        var text = "text".repeat(1 + schema.path("minLength").asInt(0) / "text".length());
        return text.substring(
                0, Math.min(text.length(), schema.path("maxLength").asInt(text.length())));
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        if (type.isArray()) {
            return type.valueStream()
                    .map(JsonNode::asString)
                    .filter(one -> !one.equals("null"))
                    .findFirst()
                    .orElse("null");
        }
        return type.asString(schema.has("properties") ? "object" : "null");
    }
}
