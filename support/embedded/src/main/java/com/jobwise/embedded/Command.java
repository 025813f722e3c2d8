package com.jobwise.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One finished run of a program: its exit code and what it printed, both streams together. */
record Command(int exitCode, String output) {

    /** Longest any single step (unpacked initdb on a slow disk) may take. */
    private static final long LIMIT_SECONDS = 120;

    boolean succeeded() {
        return exitCode == 0;
    }

    /** @throws EmbeddedStartException with {@code purpose} and the program's own words when it does not exit with 0 */
    Command orFail(String purpose) {
        if (succeeded()) {
            return this;
        }
        throw new EmbeddedStartException("%s failed (exit code %d): %s".formatted(purpose, exitCode, output.strip()));
    }

    static Command run(List<String> words) {
        return run(words, "");
    }

    /** Runs it to its end. A program that is missing or may not be executed counts as exit code 127. */
    static Command run(List<String> words, String input) {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        try {
            return finish(builder.start(), input);
        } catch (IOException e) {
            return new Command(127, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedStartException("Interrupted while waiting for " + words.getFirst() + ".", e);
        }
    }

    private static Command finish(Process process, String input) throws IOException, InterruptedException {
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It ended without reading its input; the exit code says how.
        }
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            return new Command(process.exitValue(), output);
        }
        process.destroyForcibly();
        return new Command(124, output + " (gave up after " + LIMIT_SECONDS + " s)");
    }
}
