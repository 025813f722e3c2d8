package com.jobwise.worker.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Questions as they were when their versions were given, in {@code src/test/resources/prompts} of each worker. Whoever changes one on
 * purpose raises the version and writes the files anew with {@code -Djobwise.golden.write=true}.
 */
public final class Golden {

    private static final Path DIRECTORY = Path.of("src/test/resources/prompts");

    private Golden() {}

    public static void same(ModelRequest<?> request) throws IOException {
        same(request.promptVersion(), request);
    }

    public static void same(String name, ModelRequest<?>... requests) throws IOException {
        var file = DIRECTORY.resolve(name + ".txt");
        var written = Arrays.stream(requests).map(Golden::written).collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("jobwise.golden.write")) {
            Files.writeString(file, written);
        }
        assertThat(written).isEqualTo(Files.readString(file));
    }

    private static String written(ModelRequest<?> request) {
        var data = request.data().parts().stream()
                .map(part -> "--- %s\n%s\n".formatted(part.name(), part.text()))
                .collect(Collectors.joining());
        return "purpose: %s\nversion: %s\nanswer: %s\n--- instructions\n%s\n%s"
                .formatted(
                        request.purpose(),
                        request.promptVersion(),
                        Shape.of(request.answer()),
                        request.instructions(),
                        data);
    }
}
