package com.jobwise.e2e.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a drill has shown, as a table: printed, and kept in {@code target/drills}. */
final class Figures {

    private final String drill;
    private final List<String> rows = new ArrayList<>();

    Figures(String drill) {
        this.drill = drill;
    }

    /** @param bar what must hold, empty where the figure only tells about the run */
    void add(String what, Object value, String bar) {
        var shown = value instanceof Double number ? String.format(Locale.ROOT, "%.2f", number) : value.toString();
        rows.add("| %s | %s | %s |".formatted(what, shown, bar));
    }

    void print() {
        var table = "# %s\n\n| figure | value | bar |\n|---|---|---|\n%s\n".formatted(drill, String.join("\n", rows));
        System.out.println(table);
        try {
            var directory = Files.createDirectories(Path.of("target", "drills"));
            Files.writeString(directory.resolve(drill + ".md"), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
