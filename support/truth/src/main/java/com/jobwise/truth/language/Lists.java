package com.jobwise.truth.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Word lists shipped beside the classes: lower case, {@code #} begins a comment line. */
final class Lists {

    private Lists() {}

    static List<String> lines(String name) {
        try (var file = Lists.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The word list " + name + " is missing from the class path.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The word list " + name + " cannot be read.", unreadable);
        }
    }

    static Set<String> words(String name) {
        return lines(name).stream()
                .flatMap(line -> Stream.of(line.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
