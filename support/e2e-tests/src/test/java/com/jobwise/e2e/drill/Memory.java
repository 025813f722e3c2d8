package com.jobwise.e2e.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Resident memory of processes, in MiB, seen again and again. */
final class Memory {

    private final Map<Station, List<Long>> seen = new LinkedHashMap<>();

    void look(List<Station> stations) {
        stations.forEach(
                station -> seen.computeIfAbsent(station, _ -> new ArrayList<>()).add(resident(station.pid())));
    }

    private static long resident(long pid) {
        try (var lines = Files.lines(Path.of("/proc/%d/status".formatted(pid)))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElseThrow()
                    / 1024;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The largest growth of any process between the means of the first and the last third, as a share. */
    double mostGrowth() {
        return seen.values().stream().mapToDouble(Memory::growth).max().orElse(0);
    }

    private static double growth(List<Long> sizes) {
        var third = Math.max(1, sizes.size() / 3);
        var first = sizes.subList(0, third).stream()
                .mapToLong(Long::longValue)
                .average()
                .orElseThrow();
        var last = sizes.subList(sizes.size() - third, sizes.size()).stream()
                .mapToLong(Long::longValue)
                .average()
                .orElseThrow();
        return last / first - 1;
    }

    @Override
    public String toString() {
        return String.join(
                "; ",
                seen.entrySet().stream()
                        .map(one -> one.getKey().module() + " " + one.getValue().getFirst() + "→"
                                + one.getValue().getLast())
                        .toList());
    }
}
