package com.jobwise.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command as a process of its own, on this test's class path, with its output in files. */
record JobwiseProcess(Process process, Path out, Path err) implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 180;

    /** @param directory gets the output and the cache */
    static JobwiseProcess start(Path directory, String... arguments) throws IOException {
        var out = Files.createTempFile(directory, "jobwise", ".out");
        var err = Files.createTempFile(directory, "jobwise", ".err");
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Djobwise.project=" + Path.of("../..").toRealPath(),
                "-cp",
                System.getProperty("java.class.path"),
                Jobwise.class.getName()));
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("JOBWISE_") && !name.equals("JOBWISE_PGBIN"));
        builder.environment().put("JOBWISE_CACHE", directory.resolve("cache").toString());
        return new JobwiseProcess(builder.start(), out, err);
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("not finished after " + PATIENCE_SECONDS + " s");
        }
        return process.exitValue();
    }

    String printed() throws IOException {
        return Files.readString(out);
    }

    String said() throws IOException {
        return Files.readString(err);
    }

    /** SIGTERM, as a supervisor would. */
    int stop() throws InterruptedException {
        process.destroy();
        return exitCode();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
