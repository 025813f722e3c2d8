package com.jobwise.testsupport.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;

/** One prompt and its answer, laid out for review. */
record CassetteFile(Path path) {

    /** Of an answer, all else names the provider's machine or the account that asked. */
    private static final List<String> KEPT = List.of("object", "model", "choices", "usage");

    /** The body of the answer; empty when there is no such file. */
    Optional<String> answer() {
        try {
            return Files.exists(path)
                    ? Optional.of(Json.MAPPER
                            .readTree(Files.readString(path))
                            .path("answer")
                            .toString())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(ModelCall call, String answer) {
        var kept = JsonNodeFactory.instance
                .objectNode()
                .put("id", "chatcmpl-cassette")
                .put("created", 0);
        var whole = Json.MAPPER.readTree(answer);
        KEPT.stream().filter(whole::has).forEach(name -> kept.set(name, whole.get(name)));
        var file = JsonNodeFactory.instance.objectNode();
        file.set("request", call.body());
        file.set("answer", kept);
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
