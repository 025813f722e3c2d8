package com.jobwise.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Whole directories: written from an archive, or removed. */
final class FileTree {

    private static final int ANY_EXECUTE_BIT = 0111;

    private FileTree() {}

    static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (var paths = Files.walk(root)) {
            for (var path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(path);
            }
        }
    }

    static void unpack(TarArchiveInputStream tar, Path root) throws IOException {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            var target = root.resolve(entry.getName()).normalize();
            if (!target.startsWith(root)) {
                throw new IOException("the bundle names a file outside itself: " + entry.getName());
            }
            write(tar, entry, root, target);
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path root, Path target)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.copy(root.resolve(entry.getLinkName()), target);
        } else {
            Files.copy(tar, target);
            if ((entry.getMode() & ANY_EXECUTE_BIT) != 0 && !target.toFile().setExecutable(true, false)) {
                throw new IOException("could not make it executable: " + target);
            }
        }
    }
}
