package com.jobwise.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The process that started PostgreSQL is killed; PostgreSQL itself is not, and nobody tells it. */
class KilledOwnerIT {

    @TempDir
    Path directory;

    private Process owner;
    private ProcessHandle orphan;

    @BeforeEach
    @Timeout(60)
    void killTheOwner() throws IOException, InterruptedException {
        owner = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OwnerProcess.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        awaitLine("row committed");
        orphan = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pidFile()).getFirst().strip()))
                .orElseThrow();
        owner.destroyForcibly().waitFor();
    }

    @AfterEach
    void leaveNothingRunning() {
        owner.destroyForcibly();
        orphan.destroyForcibly();
    }

    @Test
    void nextStarterStopsTheOrphanAndFindsTheCommittedRowOnTheSamePort() throws Exception {
        assertThat(orphan.isAlive()).isTrue();
        var samePort = Integer.parseInt(Files.readAllLines(pidFile()).get(3).strip());

        try (var postgres = LocalPostgres.start(directory, samePort)) {
            assertThat(Sql.on(postgres).one("select name from kept")).isEqualTo("Marisol");
        }
        orphan.onExit().get(10, TimeUnit.SECONDS);
    }

    @Test
    void processThatOnlyHasTheOldNumberIsLeftAlone() throws Exception {
        orphan.destroyForcibly();
        orphan.onExit().get(10, TimeUnit.SECONDS);
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            var note = Files.readString(pidFile(), StandardCharsets.UTF_8);
            Files.writeString(pidFile(), note.replaceFirst("\\d+", Long.toString(stranger.pid())));

            try (var postgres = LocalPostgres.start(directory, 0)) {
                assertThat(Sql.on(postgres).one("select name from kept")).isEqualTo("Marisol");
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    private Path pidFile() {
        return directory.resolve("pgdata-18").resolve("postmaster.pid");
    }

    private void awaitLine(String expected) throws IOException {
        var lines = owner.inputReader();
        var line = lines.readLine();
        while (line != null && !line.equals(expected)) {
            line = lines.readLine();
        }
        assertThat(line).as("what the owner process printed").isEqualTo(expected);
    }
}
