package com.jobwise.gateway.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the answers of happy paths, ready to be taken over as examples: {@code target/openapi-examples/<tag>.json}. */
final class Recorder {

    private final Map<String, ObjectNode> byTag = new TreeMap<>();
    private final JsonMapper json = JsonMapper.shared();

    synchronized void keep(Operation operation, Scene scene, Reply reply) {
        if (reply.mediaType().endsWith("json")) {
            byTag.computeIfAbsent(operation.tag(), _ -> json.createObjectNode())
                    .putObject(operation.shortKey())
                    .set("response", json.readTree(scene.withPlaceholders(reply.text())));
        }
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
