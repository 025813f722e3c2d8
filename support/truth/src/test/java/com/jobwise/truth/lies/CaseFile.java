package com.jobwise.truth.lies;

import com.jobwise.truth.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The cases of one class in one half, a line each. */
final class CaseFile {

    private static final int FIELDS = 5;

    private CaseFile() {}

    static List<Case> read(String half, Path file) {
        var lieClass = file.getFileName().toString().replace(".txt", "");
        var cases = new ArrayList<Case>();
        for (var line : lines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(parse(half + "/" + lieClass + "/" + (cases.size() + 1), lieClass, line));
            }
        }
        return cases;
    }

    private static Case parse(String id, String lieClass, String line) {
        var fields = line.split("\\|", FIELDS);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException(id + " has " + fields.length + " fields instead of " + FIELDS);
        }
        return new Case(
                id,
                lieClass,
                isLie(id, fields[0].strip()),
                fields[1].strip(),
                Place.valueOf(fields[2].strip()),
                keys(fields[3].strip()),
                fields[4].strip().replace("\\n", "\n"));
    }

    private static boolean isLie(String id, String word) {
        return switch (word) {
            case "lie" -> true;
            case "true" -> false;
            default -> throw new IllegalArgumentException(id + " is neither lie nor true");
        };
    }

    private static List<String> keys(String field) {
        return field.equals("-") ? List.of() : List.of(field.split(" +"));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
