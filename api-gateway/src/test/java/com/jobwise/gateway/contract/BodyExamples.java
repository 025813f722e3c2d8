package com.jobwise.gateway.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the document before their placeholders are filled. */
final class BodyExamples {

    private final Map<String, JsonNode> byOperation = new HashMap<>();

    BodyExamples() {
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:openapi/examples/*.json")) {
                JsonMapper.shared()
                        .readTree(file.getInputStream())
                        .properties()
                        .forEach(one -> byOperation.put(one.getKey(), one.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JSON bodies by name. */
    Map<String, JsonNode> requests(Operation operation) {
        return named(operation, "requests");
    }

    /** Forms by name: each an object of fields; a field called {@code file} is sent as a text file. */
    Map<String, JsonNode> forms(Operation operation) {
        return named(operation, "forms");
    }

    /** Query parameters the operation wants, by name. */
    JsonNode query(Operation operation) {
        return of(operation).path("query");
    }

    Set<String> keys() {
        return byOperation.keySet();
    }

    boolean hasResponse(Operation operation) {
        return of(operation).has("response");
    }

    private Map<String, JsonNode> named(Operation operation, String kind) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        of(operation).path(kind).properties().forEach(one -> all.put(one.getKey(), one.getValue()));
        return all;
    }

    /** Everything said about it. */
    JsonNode of(Operation operation) {
        var byPath = byOperation.getOrDefault(
                operation.shortKey(), JsonMapper.shared().createObjectNode());
        return byOperation.getOrDefault(operation.id(), byPath);
    }
}
