package com.jobwise.gateway.contract;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Requests for an operation as the document and its examples describe them. */
final class Requests {

    private static final String BOUNDARY = "----jobwise-contract";

    private final ServedDocument document;
    private final BodyExamples examples;

    Requests(ServedDocument document, BodyExamples examples) {
        this.document = document;
        this.examples = examples;
    }

    /** One for each example, for rows of the scene. */
    Map<String, Call> good(Operation operation, Scene scene) {
        scene.prepare();
        var bare = bare(operation, name -> scene.value(Scene.placeholder(operation.path(), name)))
                .with("Authorization", scene.bearer());
        Map<String, Call> calls = new LinkedHashMap<>();
        examples.requests(operation).forEach((name, body) -> calls.put(name, bare.json(scene.fill(body.toString()))));
        examples.forms(operation).forEach((name, form) -> calls.put(name, form(bare, scene, form)));
        if (calls.isEmpty() && !operation.hasBody()) {
            calls.put("", bare);
        }
        return calls;
    }

    /** The same request about ids that are given, by placeholder: those of the path, else of the body. */
    Call about(Operation operation, Scene scene, UnaryOperator<String> ids) {
        var inPath = !operation.parameters("path").isEmpty();
        var good = inPath ? good(operation, scene).values().stream().findFirst() : Optional.<Call>empty();
        var bare = bare(operation, name -> ids.apply(Scene.placeholder(operation.path(), name)))
                .with("Authorization", scene.bearer());
        if (!inPath) {
            scene.prepare();
            return bare.json(Scene.fill(naming(operation).orElseThrow().toString(), ids));
        }
        return good.map(one -> new Call(bare.method(), bare.path(), one.headers(), one.body()))
                .orElse(bare);
    }

    /** Whether path or body names something that may be somebody else's. */
    boolean namesRows(Operation operation) {
        return !operation.parameters("path").isEmpty() || naming(operation).isPresent();
    }

    private Optional<JsonNode> naming(Operation operation) {
        return examples.requests(operation).values().stream()
                .filter(body -> named(body) > 0)
                .max(Comparator.comparing(Requests::named));
    }

    /** Nobody's ids, no body, no token. */
    Call anonymous(Operation operation) {
        return bare(operation, _ -> UUID.randomUUID().toString());
    }

    private Call bare(Operation operation, Function<String, String> ids) {
        var path = operation.path();
        for (var one : operation.parameters("path")) {
            path = path.replaceAll("\\{" + one.name() + "}", Matcher.quoteReplacement(encoded(ids.apply(one.name()))));
        }
        var given = examples.query(operation);
        List<String> query = new ArrayList<>();
        given.properties()
                .forEach(one ->
                        query.add(one.getKey() + "=" + encoded(one.getValue().asString())));
        operation.parameters("query").stream()
                .filter(one -> one.required() && !given.has(one.name()))
                .forEach(one -> query.add(one.name() + "=" + encoded(some(one.schema()))));
        return Call.of(operation.method(), query.isEmpty() ? path : path + "?" + String.join("&", query));
    }

    private static int named(JsonNode body) {
        return body.toString().split("_id}}", -1).length - 1;
    }

    private String some(JsonNode schema) {
        var meant = document.schema(schema);
        return meant.path("enum").path(0).asString(meant.path("default").asString("1"));
    }

    private static Call form(Call call, Scene scene, JsonNode form) {
        var parts = form.properties().stream()
                .map(one -> {
                    var file =
                            one.getKey().equals("file") ? "; filename=\"sample.txt\"\r\nContent-Type: text/plain" : "";
                    return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + one.getKey() + "\"" + file
                            + "\r\n\r\n" + scene.fill(one.getValue().asString()) + "\r\n";
                })
                .collect(Collectors.joining());
        return call.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .sending((parts + "--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
