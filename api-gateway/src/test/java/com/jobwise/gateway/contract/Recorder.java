package com.jobwise.gateway.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes {@code target/openapi-examples/<tag>.json}: the examples there are, and where one lacks its answer, the one a happy path got.
 * Ready to be copied to {@code src/main/resources/openapi/examples}.
 */
final class Recorder {

    private final Map<String, ObjectNode> byTag = new TreeMap<>();
    private final JsonMapper json = JsonMapper.shared();
    private final BodyExamples examples;

    Recorder(BodyExamples examples) {
        this.examples = examples;
    }

    synchronized void keep(Operation operation, Scene scene, Reply reply) {
        var known = (ObjectNode) examples.of(operation).deepCopy();
        if (!known.has("response") && reply.mediaType().endsWith("json")) {
            known.set("response", json.readTree(timeless(scene.withPlaceholders(reply.text()))));
        }
        if (!known.isEmpty()) {
            byTag.computeIfAbsent(operation.tag(), _ -> json.createObjectNode()).set(operation.shortKey(), known);
        }
    }

    /** Without tokens that look as if they were good, and without fractions of seconds. */
    private static String timeless(String answer) {
        return answer.replaceAll(
                        "\"access_token\":\"[^\"]+\"", "\"access_token\":\"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI3In0.c2ln\"")
                .replaceAll("\"refresh_token\":\"[^\"{]+\"", "\"refresh_token\":\"cmVmcmVzaA\"")
                .replaceAll("\"user_id\":\\d+", "\"user_id\":7")
                .replaceAll("(T\\d\\d:\\d\\d:\\d\\d)\\.\\d+Z", "$1Z");
    }

    void write() {
        var folder = Path.of("target", "openapi-examples");
        try {
            Files.createDirectories(folder);
            for (var tag : byTag.entrySet()) {
                Files.writeString(
                        folder.resolve(tag.getKey() + ".json"),
                        json.writerWithDefaultPrettyPrinter().writeValueAsString(tag.getValue()) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
