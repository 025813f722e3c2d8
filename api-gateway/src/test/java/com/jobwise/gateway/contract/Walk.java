package com.jobwise.gateway.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was tried on which operation, as a table. */
final class Walk {

    /** A kind of request that every operation gets where it applies. */
    enum Cell {
        HAPPY("happy"),
        ANONYMOUS("401"),
        FOREIGN("404"),
        INVALID("422"),
        STALE("412");

        private final String title;

        Cell(String title) {
            this.title = title;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    private final Map<String, Map<Cell, String>> rows = new TreeMap<>();

    synchronized void note(Operation operation, Cell cell, String result) {
        rows.computeIfAbsent(operation.path() + " " + operation.method(), _ -> new EnumMap<>(Cell.class))
                .put(cell, result);
    }

    long count() {
        return rows.values().stream().mapToLong(Map::size).sum();
    }

    Path write() {
        var table = Stream.concat(
                        Stream.of(
                                "| endpoint | "
                                        + Stream.of(Cell.values())
                                                .map(Cell::toString)
                                                .collect(Collectors.joining(" | "))
                                        + " |",
                                "|---|" + "---|".repeat(Cell.values().length)),
                        rows.entrySet().stream().map(row -> line(row.getKey(), row.getValue())))
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.createDirectories(Path.of("target"));
            return Files.writeString(Path.of("target", "contract.md"), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String endpoint, Map<Cell, String> cells) {
        return Stream.of(Cell.values())
                .map(cell -> cells.getOrDefault(cell, "–"))
                .collect(Collectors.joining(" | ", "| " + endpoint + " | ", " |"));
    }
}
