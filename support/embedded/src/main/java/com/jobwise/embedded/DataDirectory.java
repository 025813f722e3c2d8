package com.jobwise.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The directory where one embedded PostgreSQL keeps its data, held by one process at a time. */
final class DataDirectory implements AutoCloseable {

    /** Files of one major version cannot be read by another, so the version is part of the name. */
    static final String MAJOR_VERSION = "18";

    private final Path root;
    private final FileChannel lockFile;

    private DataDirectory(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /** @throws EmbeddedStartException when another process holds it, or it cannot be written */
    static DataDirectory hold(Path directory) {
        var root = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            return lock(root);
        } catch (IOException e) {
            throw new EmbeddedStartException(
                    "The data directory %s cannot be written (%s).".formatted(root, e.getMessage()), e);
        }
    }

    private static DataDirectory lock(Path root) throws IOException {
        var file = FileChannel.open(
                root.resolve("jobwise.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        var held = false;
        try {
            held = tryLock(file) != null;
        } finally {
            if (!held) {
                file.close();
            }
        }
        if (held) {
            return new DataDirectory(root, file);
        }
        throw new EmbeddedStartException(
                "Another jobwise uses the data directory %s. Stop it, or choose another directory.".formatted(root));
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path root() {
        return root;
    }

    Path cluster() {
        return root.resolve("pgdata-" + MAJOR_VERSION);
    }

    boolean isInitialised() {
        return Files.exists(cluster());
    }

    /** The password of the database user, made up when the cluster was and kept beside it. */
    String password() throws IOException {
        return Files.readString(passwordFile(cluster()), StandardCharsets.UTF_8).strip();
    }

    static Path passwordFile(Path cluster) {
        return cluster.resolve("jobwise.password");
    }

    /** @throws EmbeddedStartException when the files were written by another major version */
    void checkVersion() throws IOException {
        var written = Files.readString(cluster().resolve("PG_VERSION"), StandardCharsets.UTF_8)
                .strip();
        if (!written.equals(MAJOR_VERSION)) {
            throw new EmbeddedStartException(
                    "%s was written by PostgreSQL %s, this jobwise brings PostgreSQL %s. Choose another data directory, or move that one away."
                            .formatted(cluster(), written, MAJOR_VERSION));
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new EmbeddedStartException("The lock of %s could not be released.".formatted(root), e);
        }
    }
}
