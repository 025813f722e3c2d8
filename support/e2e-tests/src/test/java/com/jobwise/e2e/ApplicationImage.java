package com.jobwise.e2e;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * An application laid out as in its container image, with the start-up cache that the image's own script records: a process starts with
 * less than half of the work, and what is tested is what is deployed. Made once for each jar, which takes half a minute.
 */
final class ApplicationImage {

    private static final Path ROOT = Path.of("../..");
    private static final Path IMAGES = Path.of("target/images");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");
    private static final Path RECORD = ROOT.resolve("deploy/docker/record");
    private static final List<String> EXTRACT =
            List.of("extract", "--force", "--destination", ".", "--application-filename", "app.jar");
    private static final String CACHE = "app.aot";

    /** Not worth its time where few processes start: {@code -Djobwise.e2e.recorded=false}. Java goes on without a cache that is not there. */
    private static final boolean RECORDED = !"false".equals(System.getProperty("jobwise.e2e.recorded"));

    private static final Map<String, ApplicationImage> MADE = new ConcurrentHashMap<>();

    private final Path directory;

    private ApplicationImage(Path directory) {
        this.directory = directory;
    }

    /** @param module such as {@code api-gateway}: its jar has been packaged before these tests run */
    static ApplicationImage of(String module) {
        return MADE.computeIfAbsent(module, ApplicationImage::made);
    }

    /** How the image's entry point starts it, with less memory and compiled less thoroughly. Relative to {@link #directory()}. */
    List<String> command() {
        return List.of(
                JAVA.resolve("java").toString(),
                "-XX:AOTCache=" + CACHE,
                "-Xlog:aot=off",
                "-Xlog:cds=off",
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                "app.jar");
    }

    Path directory() {
        return directory;
    }

    private static ApplicationImage made(String module) {
        try {
            var jar = jar(module);
            var directory = Files.createDirectories(IMAGES.resolve(module + "-" + digest(jar)))
                    .toAbsolutePath();
            // Drills in another process may want it too.
            try (var channel = FileChannel.open(directory.resolve("lock"), CREATE, WRITE);
                    var _ = channel.lock()) {
                if (!Files.exists(directory.resolve("app.jar"))) {
                    run(directory, JAVA.resolve("java"), "-Djarmode=tools", "-jar", jar, EXTRACT);
                }
                if (RECORDED && !Files.exists(directory.resolve(CACHE))) {
                    run(directory, Path.of("bash"), RECORD.toRealPath(), CACHE);
                }
            }
            return new ApplicationImage(directory);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path jar(String module) throws IOException {
        try (var files = Files.list(ROOT.resolve(module).resolve("target"))) {
            return files.filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(module + " is not packaged"))
                    .toRealPath();
        }
    }

    private static String digest(Path jar) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private static void run(Path directory, Object... command) throws IOException {
        var log = directory.resolve("made.log");
        var builder = new ProcessBuilder(Arrays.stream(command)
                        .flatMap(part -> part instanceof List<?> many ? many.stream() : Stream.of(part))
                        .map(Object::toString)
                        .toList())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().merge("PATH", JAVA.toString(), (path, java) -> java + ":" + path);
        try {
            if (builder.start().waitFor() != 0) {
                throw new IllegalStateException("no image could be made, see " + log);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
