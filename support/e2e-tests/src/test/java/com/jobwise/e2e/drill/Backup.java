package com.jobwise.e2e.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.e2e.drill.server.OwnPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The two commands an operator has for it, as they are typed. */
final class Backup {

    private final Map<String, String> environment;

    Backup(OwnPostgres server) {
        this(server, server.user());
    }

    /** @param user who backs up */
    Backup(OwnPostgres server, String user) {
        environment = Map.of(
                "PGHOST",
                "127.0.0.1",
                "PGPORT",
                Integer.toString(server.port()),
                "PGDATABASE",
                server.database(),
                "PGUSER",
                user);
    }

    void write(Path file) {
        assertThat(run("backup", file)).isEqualTo(new Ended(0, ""));
    }

    void restore(Path file) {
        assertThat(run("restore", file).status()).isZero();
    }

    /** @return why not */
    String attempt(Path file) {
        return refused("backup", file);
    }

    /** @return why not */
    String attemptRestore(Path file) {
        return refused("restore", file);
    }

    private String refused(String command, Path file) {
        var ended = run(command, file);
        assertThat(ended.status()).as(ended.said()).isEqualTo(1);
        return ended.said();
    }

    private record Ended(int status, String said) {}

    private Ended run(String command, Path file) {
        try {
            var builder = new ProcessBuilder(List.of("bash", "../../deploy/" + command, file.toString()))
                    .redirectErrorStream(true);
            builder.environment().putAll(environment);
            var process = builder.start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), said);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
