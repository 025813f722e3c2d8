package com.jobwise.truth.lies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A Markdown file in which the part between two marks is written by the suite. */
final class TableFile {

    static final String BEGIN = "<!-- table: begin -->";
    static final String END = "<!-- table: end -->";

    private TableFile() {}

    /** @param name relative names are looked for in the working directory and in those above it */
    static void rewrite(String name, String table) throws IOException {
        var file = find(Path.of(name), Path.of("").toAbsolutePath());
        Files.writeString(file, replaced(Files.readString(file), table));
    }

    static String replaced(String document, String table) {
        var begin = document.indexOf(BEGIN);
        var end = document.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("the file lacks the marks " + BEGIN + " and " + END);
        }
        return document.substring(0, begin + BEGIN.length()) + "\n\n" + table + "\n\n" + document.substring(end);
    }

    private static Path find(Path name, Path folder) {
        for (var at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(name))) {
                return at.resolve(name);
            }
        }
        throw new IllegalArgumentException("there is no file " + name);
    }
}
