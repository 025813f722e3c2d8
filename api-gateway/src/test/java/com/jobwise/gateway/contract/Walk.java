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
        STALE("412"),
        KEY("key");

        private final String title;

        Cell(String title) {
            this.title = title;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    /** Why a kind of request cannot be tried on an operation. */
    enum Reason {
        PUBLIC("public"),
        NAMES_NOTHING("names no row"),
        NOTHING_TO_GET_WRONG("takes nothing that could be wrong"),
        NO_IF_MATCH("no If-Match"),
        SEES_EVERYBODYS("sees everybody's");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }

    private final Map<Cell, Integer> checks = new EnumMap<>(Cell.class);
    private final Map<String, Map<Cell, String>> rows = new TreeMap<>();

    synchronized void note(Operation operation, Cell cell, String result) {
        checks.merge(cell, 1, Integer::sum);
        put(operation, cell, result);
    }

    synchronized void skip(Operation operation, Cell cell, Reason reason) {
        put(operation, cell, "– " + reason.text);
    }

    private void put(Operation operation, Cell cell, String result) {
        rows.computeIfAbsent(operation.path() + " " + operation.method(), _ -> new EnumMap<>(Cell.class))
                .put(cell, result);
    }

    /** Checks passed, by kind. */
    Map<Cell, Integer> counts() {
        return checks;
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
                .map(cell -> cells.getOrDefault(cell, "FAILED"))
                .collect(Collectors.joining(" | ", "| " + endpoint + " | ", " |"));
    }
}
