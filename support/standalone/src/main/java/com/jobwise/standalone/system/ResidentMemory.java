package com.jobwise.standalone.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Memory held, in bytes, as Linux counts it.
 *
 * @param process this process at its peak, PostgreSQL not included
 * @param database PostgreSQL's processes when asked, what they share counted once
 */
public record ResidentMemory(long process, long database) {

    private static final long KIB = 1024;

    /** Both zero where the system does not tell. */
    public static ResidentMemory of(Identities identities) {
        var database = identities.postmaster().stream()
                .flatMap(main -> Stream.concat(Stream.of(main), main.descendants()))
                .mapToLong(one -> kib(Path.of("/proc", Long.toString(one.pid()), "smaps_rollup"), "Pss:"))
                .sum();
        return new ResidentMemory(kib(Path.of("/proc/self/status"), "VmHWM:") * KIB, database * KIB);
    }

    public long total() {
        return process + database;
    }

    private static long kib(Path file, String label) {
        try (var lines = Files.lines(file)) {
            return number(lines, label).orElse(0);
        } catch (IOException | java.io.UncheckedIOException _) {
            return 0;
        }
    }

    static OptionalLong number(Stream<String> lines, String label) {
        return lines.filter(line -> line.startsWith(label))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst();
    }
}
