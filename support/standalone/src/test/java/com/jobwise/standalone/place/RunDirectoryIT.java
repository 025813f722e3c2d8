package com.jobwise.standalone.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.embedded.LocalPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDirectoryIT {

    @TempDir
    Path cache = Path.of("");

    @Test
    void secondRunCopiesTheDatabaseTheFirstMade() throws IOException {
        try (var first = RunDirectory.begin(cache, "first", true)) {
            LocalPostgres.start(first.path(), 0).close();
        }
        var made = Files.getLastModifiedTime(cache.resolve("empty-database"));
        try (var second = RunDirectory.begin(cache, "second", true);
                var server = LocalPostgres.start(second.path(), 0)) {
            assertThat(server.port()).isPositive();
        }
        assertThat(Files.getLastModifiedTime(cache.resolve("empty-database"))).isEqualTo(made);
    }

    @Test
    void nothingOfARunIsLeft() throws IOException {
        try (var run = RunDirectory.begin(cache, "run", false)) {
            Files.writeString(run.path().resolve("personal.txt"), "Ilka Vandersee");
        }

        assertThat(entries(cache.resolve("runs"))).isEmpty();
    }

    @Test
    void whatAKilledRunLeftIsRemovedByTheNext() throws IOException {
        Files.createDirectories(cache.resolve("runs/killed"));
        Files.writeString(cache.resolve("runs/killed/personal.txt"), "Ilka Vandersee");
        Files.createFile(cache.resolve("runs/killed.lock"));

        RunDirectory.begin(cache, "next", false).close();

        assertThat(entries(cache.resolve("runs"))).isEmpty();
    }

    @Test
    void runUnderWayIsLeftAlone() throws IOException {
        try (var running = RunDirectory.begin(cache, "running", false)) {
            RunDirectory.begin(cache, "next", false).close();

            assertThat(running.path()).exists();
        }
    }

    private static List<Path> entries(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.toList();
        }
    }
}
