package com.jobwise.worker.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/** A question as it was when its version was given, in the tests' {@code /prompts}. Whoever changes one changes the version and the file. */
public final class Golden {

    private Golden() {}

    public static void same(ModelRequest<?> request) throws IOException {
        same(request, request.promptVersion());
    }

    public static void same(ModelRequest<?> request, String name) throws IOException {
        try (var file = Objects.requireNonNull(Golden.class.getResourceAsStream("/prompts/" + name + ".txt"), name)) {
            assertThat(written(request)).isEqualTo(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String written(ModelRequest<?> request) {
        var data = request.data().stream()
                .map(one -> "--- %s%n%s%n".formatted(one.name(), one.text()))
                .collect(Collectors.joining());
        return "purpose: %s%nversion: %s%nanswer: %s%n--- instructions%n%s%n%s"
                .formatted(
                        request.purpose(),
                        request.promptVersion(),
                        request.answer().getSimpleName(),
                        request.instructions(),
                        data);
    }
}
