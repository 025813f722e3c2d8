package com.jobwise.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL of a jobwise that was killed: it outlives its parent and would hold the data. */
final class Leftover {

    private static final Logger LOG = LoggerFactory.getLogger(Leftover.class);

    private Leftover() {}

    /**
     * Stops a server that still runs on the cluster; a process that only happens to have its old number is left alone and the
     * stale note of it removed. Call it while holding the directory.
     */
    static void clear(PostgresControl control) throws IOException {
        var note = control.cluster().resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        var process = processOf(Files.readAllLines(note, StandardCharsets.UTF_8));
        if (process != null && isServerOn(control.cluster(), process)) {
            LOG.warn("Stopping the PostgreSQL (process {}) that an ended jobwise left running", process.pid());
            control.stop();
        } else {
            Files.deleteIfExists(note);
        }
    }

    private static @Nullable ProcessHandle processOf(List<String> note) {
        try {
            return note.isEmpty()
                    ? null
                    : ProcessHandle.of(Long.parseLong(note.getFirst().strip())).orElse(null);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Where the system hides other processes' arguments (Windows), being a PostgreSQL has to do. */
    private static boolean isServerOn(Path cluster, ProcessHandle process) {
        var info = process.info();
        var program = info.command()
                .map(Path::of)
                .map(path -> String.valueOf(path.getFileName()))
                .orElse("");
        return program.startsWith("postgres")
                && info.arguments()
                        .map(arguments -> List.of(arguments).contains(cluster.toString()))
                        .orElse(true);
    }
}
