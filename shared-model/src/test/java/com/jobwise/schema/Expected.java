package com.jobwise.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The tables of expectations beside this class: fields parted by bars, lines with # are comments. */
final class Expected {

    private Expected() {}

    static List<List<String>> rows(String file) {
        try (InputStream resource = Expected.class.getResourceAsStream("/schema/" + file)) {
            return new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
