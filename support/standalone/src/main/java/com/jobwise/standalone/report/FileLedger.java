package com.jobwise.standalone.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Remembers what this command wrote into a directory, so that the next run replaces its own files but never a file of somebody else,
 * nor a letter that a person has edited since. Kept as {@code sha256sum} writes it.
 */
final class FileLedger {

    private static final String NAME = ".jobwise.sha256";

    private final Path directory;
    private final Map<String, String> sums;

    private FileLedger(Path directory, Map<String, String> sums) {
        this.directory = directory;
        this.sums = sums;
    }

    static FileLedger of(Path directory) throws IOException {
        var sums = new TreeMap<String, String>();
        var file = directory.resolve(NAME);
        if (Files.exists(file)) {
            Files.readAllLines(file).stream()
                    .map(line -> line.split(" {2}", 2))
                    .filter(parts -> parts.length == 2)
                    .forEach(parts -> sums.put(parts[1], parts[0]));
        }
        return new FileLedger(directory, sums);
    }

    /** Whether writing this name destroys nothing: it is not there, or as we left it. */
    boolean mayReplace(String name) throws IOException {
        var file = directory.resolve(name);
        return !Files.exists(file)
                || Files.isRegularFile(file) && sum(Files.readAllBytes(file)).equals(sums.get(name));
    }

    void write(String name, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        Files.write(directory.resolve(name), bytes);
        sums.put(name, sum(bytes));
        Files.writeString(
                directory.resolve(NAME),
                sums.entrySet().stream()
                        .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                        .collect(Collectors.joining()));
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
