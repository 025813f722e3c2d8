package com.jobwise.standalone.place;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A lock the operating system gives back when this process ends, however it ends. */
final class HeldLock implements AutoCloseable {

    private final FileChannel file;

    private HeldLock(FileChannel file) {
        this.file = file;
    }

    /** Waits for other processes. */
    static HeldLock waitFor(Path path) throws IOException {
        var file = open(path);
        file.lock();
        return new HeldLock(file);
    }

    /** Empty when another process holds it. */
    static Optional<HeldLock> tryFor(Path path) throws IOException {
        var file = open(path);
        if (isFree(file)) {
            return Optional.of(new HeldLock(file));
        }
        file.close();
        return Optional.empty();
    }

    private static boolean isFree(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private static FileChannel open(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
