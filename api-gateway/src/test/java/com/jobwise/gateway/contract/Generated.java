package com.jobwise.gateway.contract;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values that a schema allows, with a liking for the edges of what it allows. */
final class Generated {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> LIKELY = List.of(
            "2020",
            "2019-04",
            "2018-06-30",
            "en-GB",
            "de",
            "https://vandersee.example/x",
            "Ilka",
            "a",
            "+49 40 5550 1234",
            "three small lanterns");

    private final ServedDocument document;
    private final Chance chance;
    private final Function<String, @Nullable String> ids;

    /** @param ids of things that exist, by the name of the property they are wanted for */
    Generated(ServedDocument document, Chance chance, Function<String, @Nullable String> ids) {
        this.document = document;
        this.chance = chance;
        this.ids = ids;
    }

    JsonNode of(String name, JsonNode schema) {
        var meant = document.schema(schema);
        var types = schema.has("anyOf") || meant.path("type").toString().contains("null");
        if (types && chance.percent(12)) {
            return NODES.nullNode();
        }
        if (meant.has("enum")) {
            return chance.one(meant.path("enum").valueStream().toList());
        }
        if (meant.has("oneOf")) {
            return of(name, chance.one(meant.path("oneOf").valueStream().toList()));
        }
        var type = meant.path("type").isArray() ? meant.path("type").path(0) : meant.path("type");
        return switch (type.asString("any")) {
            case "object" -> object(meant);
            case "array" -> list(name, meant);
            case "string" -> NODES.stringNode(text(name, meant));
            case "integer" -> NODES.numberNode(number(meant, 1000));
            case "number" -> NODES.numberNode(number(meant, 4) + (chance.percent(50) ? 0 : 0.25));
            case "boolean" -> NODES.booleanNode(chance.percent(50));
            default -> any();
        };
    }

    private JsonNode object(JsonNode schema) {
        var object = NODES.objectNode();
        var required = schema.path("required").toString();
        schema.path("properties").properties().forEach(one -> {
            if (required.contains("\"" + one.getKey() + "\"") || chance.percent(45)) {
                object.set(one.getKey(), of(one.getKey(), one.getValue()));
            }
        });
        if (schema.path("properties").isEmpty()) {
            for (var i = chance.upTo(3); i > 0; i--) {
                object.set(
                        "key" + i,
                        schema.path("additionalProperties").isObject()
                                ? of("", schema.path("additionalProperties"))
                                : any());
            }
        }
        return object;
    }

    private JsonNode list(String name, JsonNode schema) {
        var list = NODES.arrayNode();
        var most = schema.path("maxItems").asInt(3);
        var size = chance.percent(3) && most <= 200 ? most + chance.upTo(1) : chance.upTo(Math.min(3, most));
        for (var i = Math.max(size, schema.path("minItems").asInt(0)); i > 0; i--) {
            list.add(of(name.replaceFirst("s$", ""), schema.path("items")));
        }
        return list;
    }

    private String text(String name, JsonNode schema) {
        switch (schema.path("format").asString("")) {
            case "uuid" -> {
                var known = ids.apply(name);
                return known == null || chance.percent(15) ? chance.id().toString() : known;
            }
            case "email" -> {
                return "ilka.%d@vandersee.example".formatted(chance.between(1_000_000, 9_000_000));
            }
            case "date-time" -> {
                return "2026-0%d-01T00:00:00Z".formatted(1 + chance.upTo(8));
            }
            default -> {
                return sized(schema);
            }
        }
    }

    private String sized(JsonNode schema) {
        var least = schema.path("minLength").asInt(0);
        var most = schema.path("maxLength").asInt(60);
        if (schema.has("pattern") && chance.percent(85)) {
            var pattern = Pattern.compile(schema.path("pattern").asString());
            var fitting = LIKELY.stream()
                    .filter(one -> pattern.matcher(one).find() && one.length() <= most && one.length() >= least)
                    .toList();
            return fitting.isEmpty() ? "word" : chance.one(fitting);
        }
        if (chance.percent(20)) {
            return chance.one(Hostile.TEXTS);
        }
        var length = chance.percent(10)
                ? most + chance.upTo(1)
                : (int) chance.between(least, Math.min(most, least + 40) + 1);
        return "Word and ".repeat(length / 9 + 1).substring(0, Math.min(length, 20_000));
    }

    private long number(JsonNode schema, long usual) {
        var least = schema.path("minimum").asLong(0);
        var most = schema.path("maximum").asLong(least + usual);
        if (chance.percent(15)) {
            return chance.one(List.of(least, most, least - 1, most + 1));
        }
        return chance.between(least, most + 1);
    }

    private JsonNode any() {
        return JsonMapper.shared()
                .readTree(chance.one(List.of("1", "\"text\"", "true", "null", "[1,2]", "{\"a\":{\"b\":[]}}", "1.25")));
    }
}
