package com.jobwise.gateway.contract;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One operation of the served document.
 *
 * @param json its object in the document
 */
record Operation(String method, String path, JsonNode json) {

    record Parameter(String in, String name, boolean required, JsonNode schema) {}

    String id() {
        return json.path("operationId").asString();
    }

    /** {@code GET /api/v1/jobs/{id}}. */
    String key() {
        return method + " " + path;
    }

    /** {@code GET /jobs/{id}}, as the files of examples call it. */
    String shortKey() {
        return method + " " + path.replaceFirst("^/api/v1", "");
    }

    String tag() {
        return json.path("tags").path(0).asString();
    }

    boolean isSecured() {
        return !json.path("security").isEmpty();
    }

    /** What an API key must be for to call it; null: no key may. */
    @Nullable
    String scope() {
        return stream(json.path("security"))
                .filter(one -> one.has("api_key"))
                .map(one -> one.path("api_key").path(0).asString())
                .findFirst()
                .orElse(null);
    }

    boolean isRead() {
        return method.equals("GET");
    }

    boolean isList() {
        return parameters("query").stream().anyMatch(one -> one.name().equals("limit"));
    }

    List<Parameter> parameters(String in) {
        return stream(json.path("parameters"))
                .map(one -> new Parameter(
                        one.path("in").asString(),
                        one.path("name").asString(),
                        one.path("required").asBoolean(false),
                        one.path("schema")))
                .filter(one -> one.in().equals(in))
                .toList();
    }

    boolean takes(String header) {
        return parameters("header").stream().anyMatch(one -> one.name().equalsIgnoreCase(header));
    }

    /** The schema of its body in this media type; missing when there is none. */
    JsonNode body(String mediaType) {
        return json.path("requestBody").path("content").path(mediaType).path("schema");
    }

    boolean takesJson() {
        return !body("application/json").isMissingNode();
    }

    boolean takesForm() {
        return !body("multipart/form-data").isMissingNode();
    }

    boolean hasBody() {
        return json.has("requestBody");
    }

    JsonNode responses() {
        return json.path("responses");
    }

    /** What it promises for the status: the status itself, else {@code 2XX}. */
    JsonNode response(int status) {
        var exact = responses().path(Integer.toString(status));
        return exact.isMissingNode() ? responses().path(status / 100 + "XX") : exact;
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return array.valueStream();
    }

    @Override
    public String toString() {
        return id() + " (" + key() + ")";
    }
}
