package com.jobwise.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A command of an application as it is deployed: a process that does one thing and ends. */
public final class PackagedCommand {

    private final Process process;
    private final Path log;

    private PackagedCommand(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    public static PackagedCommand start(
            String module, List<String> arguments, Map<String, String> environment, Path logs) {
        try {
            var log = Files.createTempFile(logs, module + "-" + arguments.getFirst() + "-", ".log");
            var image = ApplicationImage.of(module);
            var builder = new ProcessBuilder(Stream.concat(image.command().stream(), arguments.stream())
                            .toList())
                    .directory(image.directory().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            return new PackagedCommand(Children.adopt(builder.start()), log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL: no hook runs. */
    public void kill() {
        process.destroyForcibly();
        await(Duration.ofSeconds(10));
    }

    /** @return its exit status */
    public int await(Duration atMost) {
        try {
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("it does not end, see " + log);
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
