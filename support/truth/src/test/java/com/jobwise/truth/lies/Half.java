package com.jobwise.truth.lies;

import com.jobwise.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** One half of the suite: its people by key and its cases in the order of the files. */
record Half(String name, Map<String, Person> people, List<Case> cases) {

    private static final Path ROOT = Path.of("src/test/resources/lies");
    private static final TypeReference<List<Person>> PEOPLE = new TypeReference<>() {};

    static List<Half> all() {
        return Stream.of("a", "b", "c").map(Half::read).toList();
    }

    /** @param only {@code a}, {@code b} or {@code c}; null for all */
    static List<Half> chosen(@Nullable String only) {
        return only == null ? all() : List.of(read(only));
    }

    List<String> classes() {
        return cases.stream().map(Case::lieClass).distinct().toList();
    }

    private static Half read(String name) {
        try {
            var folder = ROOT.resolve(name);
            var people = new LinkedHashMap<String, Person>();
            for (var person : Json.read(Files.readString(folder.resolve("profiles.json")), PEOPLE)) {
                people.put(person.key(), person);
            }
            return new Half(name, people, cases(name, folder));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Case> cases(String half, Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(file -> CaseFile.read(half, file).stream())
                    .toList();
        }
    }
}
