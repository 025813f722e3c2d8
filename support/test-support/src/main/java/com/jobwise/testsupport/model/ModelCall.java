package com.jobwise.testsupport.model;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * One request for a completion, as it arrived.
 *
 * @param authorization the header as sent; empty when there was none
 * @param body the whole request
 */
public record ModelCall(Instant at, String model, String authorization, JsonNode body) {

    private static final Set<String> SYSTEM = Set.of("system", "developer");

    /** Text of the system messages, one after the other. */
    public String system() {
        return textOf(SYSTEM);
    }

    /** Text of the user messages, one after the other. */
    public String user() {
        return textOf(Set.of("user"));
    }

    /** The JSON schema asked for, without name and strictness. */
    public Optional<JsonNode> schema() {
        return body.at("/response_format/json_schema/schema").asOptional();
    }

    /** The request as text, to look for what must not leave the house. */
    public String everything() {
        return body.toString();
    }

    private String textOf(Set<String> roles) {
        return elements(body.path("messages"))
                .filter(message -> roles.contains(message.path("role").asString("")))
                .map(message -> text(message.path("content")))
                .collect(Collectors.joining("\n"));
    }

    private static String text(JsonNode content) {
        return content.isArray()
                ? elements(content).map(part -> part.path("text").asString("")).collect(Collectors.joining("\n"))
                : content.asString("");
    }

    private static java.util.stream.Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    /** Without the key and without the texts. */
    @Override
    public String toString() {
        return "ModelCall[at=" + at + ", model=" + model + "]";
    }
}
