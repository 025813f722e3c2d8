package com.jobwise.worker.cast;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where {@code examples} is, seen from whichever module runs. */
public final class Examples {

    private Examples() {}

    public static Path directory() {
        return Stream.of("../examples", "../../examples")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
    }
}
