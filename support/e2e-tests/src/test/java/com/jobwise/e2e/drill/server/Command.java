package com.jobwise.e2e.drill.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command of the operating system, run to its end. */
public final class Command {

    private Command() {}

    /** @throws IllegalStateException when it fails or takes longer */
    public static void run(Duration atMost, Path log, List<String> command) {
        var status = status(atMost, log, command);
        if (status != 0) {
            throw new IllegalStateException("%s ended with %d, see %s".formatted(command, status, log));
        }
    }

    /** @param log a file, not a pipe: a server that the command leaves behind would hold that open */
    public static int status(Duration atMost, Path log, List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("%s does not end within %s, see %s".formatted(command, atMost, log));
            }
            return process.exitValue();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The same command as another user, who owns the files: servers refuse to run as root. */
    static List<String> as(String user, List<String> command) {
        if (!isRoot()) {
            return command;
        }
        List<String> all = new ArrayList<>(List.of("runuser", "-u", user, "--"));
        all.addAll(command);
        return all;
    }

    public static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
