package com.jobwise.gateway.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Good requests made invalid in one place, so that they must be answered with 422. */
final class Invalid {

    private final ServedDocument document;

    Invalid(ServedDocument document) {
        this.document = document;
    }

    Map<String, Call> of(Operation operation, Call good) {
        Map<String, Call> invalid = new LinkedHashMap<>();
        var body = good.body();
        if (operation.takesJson() && body != null) {
            spoil(
                            document.schema(operation.body("application/json")),
                            new String(body, java.nio.charset.StandardCharsets.UTF_8))
                    .forEach((name, text) -> invalid.put(name, good.json(text)));
        }
        for (var one : operation.parameters("query")) {
            var wrong = wrong(document.schema(one.schema()));
            if (wrong != null) {
                invalid.put("query " + one.name() + "=" + wrong, query(good, one.name(), wrong));
            }
        }
        if (operation.takes("Idempotency-Key")) {
            invalid.put("endless Idempotency-Key", good.with("Idempotency-Key", "k".repeat(201)));
        }
        return invalid;
    }

    private Map<String, String> spoil(JsonNode schema, String good) {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("a list for a body", "[]");
        if (!schema.has("properties")) {
            return bodies;
        }
        bodies.put("unknown field", changed(good, body -> body.put("no_such_field", 1)));
        schema.properties().stream()
                .filter(one -> one.getKey().equals("required"))
                .flatMap(one -> one.getValue().valueStream())
                .map(JsonNode::asString)
                .forEach(name -> bodies.put("without " + name, changed(good, body -> body.remove(name))));
        schema.path("properties").properties().forEach(one -> {
            var property = document.schema(one.getValue());
            var name = one.getKey();
            if (property.has("type")) {
                bodies.put("wrong type of " + name, changed(good, body -> spoilType(body, name, property)));
            }
            var longest = property.path("maxLength").asInt(0);
            if (longest > 0) {
                bodies.put("too long " + name, changed(good, body -> body.put(name, "x".repeat(longest + 1))));
            }
        });
        return bodies;
    }

    private static void spoilType(ObjectNode body, String name, JsonNode property) {
        if (property.path("type").toString().contains("object")) {
            body.put(name, 7);
        } else {
            body.putObject(name).put("no", "such");
        }
    }

    private static @Nullable String wrong(JsonNode schema) {
        if (schema.has("maximum")) {
            return Long.toString(schema.path("maximum").asLong() + 1);
        }
        if (schema.has("enum") || schema.path("format").asString("").matches("uuid|date")) {
            return "no-such-value";
        }
        var longest = schema.path("maxLength").asInt(0);
        if (longest > 0) {
            return "x".repeat(longest + 1);
        }
        var pattern = schema.path("pattern").asString("");
        if (!pattern.isEmpty()
                && !Pattern.compile(pattern).matcher("no-such-value").find()) {
            return "no-such-value";
        }
        return schema.path("type").toString().contains("string") ? null : "no-such-value";
    }

    private static Call query(Call good, String name, String value) {
        var kept = good.path().replaceAll("([?&])" + name + "=[^&]*&?", "$1").replaceAll("[?&]$", "");
        var path = kept + (kept.contains("?") ? "&" : "?") + name + "=" + Requests.encoded(value);
        return new Call(good.method(), path, good.headers(), good.body());
    }

    private static String changed(String good, Consumer<ObjectNode> change) {
        var body = (ObjectNode) JsonMapper.shared().readTree(good);
        change.accept(body);
        return body.toString();
    }
}
