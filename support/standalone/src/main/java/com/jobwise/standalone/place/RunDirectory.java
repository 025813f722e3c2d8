package com.jobwise.standalone.place;

import com.jobwise.embedded.EmbeddedStartException;
import com.jobwise.embedded.LocalPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The directory of one {@code tailor} run: begun as a copy of an empty database, which saves making one (seconds), and deleted at the
 * end with everything in it, write-ahead log included. So what a person typed is on disk only while the command runs.
 */
public final class RunDirectory implements AutoCloseable {

    private static final String EMPTY = "empty-database";

    private final Path path;
    private final HeldLock lock;

    private RunDirectory(Path path, HeldLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Also removes what runs left that were killed.
     *
     * @param name unique among runs
     * @param withDatabase whether a database is wanted in it
     */
    public static RunDirectory begin(Path cache, String name, boolean withDatabase) throws IOException {
        var runs = PrivateFiles.directory(cache.resolve("runs"));
        removeLeftovers(runs);
        var lock = HeldLock.waitFor(runs.resolve(name + ".lock"));
        var path = runs.resolve(name);
        if (withDatabase) {
            PrivateFiles.copyTree(emptyDatabase(cache), path);
        } else {
            PrivateFiles.directory(path);
        }
        return new RunDirectory(path, lock);
    }

    public Path path() {
        return path;
    }

    /** Moved into place only when complete, and never used by a server again: nothing personal can get into it. */
    private static Path emptyDatabase(Path cache) throws IOException {
        var ready = cache.resolve(EMPTY);
        try (var _ = HeldLock.waitFor(cache.resolve(EMPTY + ".lock"))) {
            if (!Files.exists(ready)) {
                var unfinished = cache.resolve(EMPTY + ".unfinished");
                PrivateFiles.deleteTree(unfinished);
                LocalPostgres.start(PrivateFiles.directory(unfinished), 0).close();
                Files.move(unfinished, ready);
            }
        }
        return ready;
    }

    private static void removeLeftovers(Path runs) throws IOException {
        try (var locks = Files.newDirectoryStream(runs, "*.lock")) {
            for (var lock : locks) {
                var name = lock.getFileName().toString();
                remove(lock, runs.resolve(name.substring(0, name.length() - ".lock".length())));
            }
        }
    }

    private static void remove(Path lock, Path leftover) throws IOException {
        var held = HeldLock.tryFor(lock);
        if (held.isPresent()) {
            try (var _ = held.get()) {
                endServerOf(leftover);
                PrivateFiles.deleteTree(leftover);
                Files.deleteIfExists(lock);
            }
        }
    }

    /** A killed run may have left PostgreSQL running; starting on its directory ends that one, closing ends ours. */
    private static void endServerOf(Path leftover) {
        if (!Files.exists(leftover.resolve("jobwise.lock"))) {
            return;
        }
        try {
            LocalPostgres.start(leftover, 0).close();
        } catch (EmbeddedStartException _) {
            // Half a copy: no server ever ran on it.
        }
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            PrivateFiles.deleteTree(path);
            Files.deleteIfExists(path.resolveSibling(path.getFileName() + ".lock"));
        }
    }
}
