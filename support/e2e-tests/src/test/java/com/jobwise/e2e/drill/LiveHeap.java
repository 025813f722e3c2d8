package com.jobwise.e2e.drill;

import static java.util.Objects.requireNonNull;

import com.jobwise.e2e.drill.server.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a process holds on to: its heap after a full collection, as {@code jcmd} counts it. */
final class LiveHeap {

    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    private static final double MEBIBYTE = 1024.0 * 1024;

    private LiveHeap() {}

    static Map<Station, Double> mebibytes(Collection<Station> stations) {
        return stations.stream().collect(Collectors.toMap(one -> one, LiveHeap::mebibytes));
    }

    /** @return the largest growth of any process, as a share */
    static double mostGrowth(Map<Station, Double> before, Map<Station, Double> after) {
        return before.entrySet().stream()
                .mapToDouble(one -> requireNonNull(after.get(one.getKey())) / one.getValue() - 1)
                .max()
                .orElse(0);
    }

    static double mebibytes(Station station) {
        try {
            var histogram = Files.createTempFile("histogram-", ".txt");
            var pid = Long.toString(station.pid());
            Command.run(Duration.ofMinutes(1), histogram, List.of(JCMD.toString(), pid, "GC.class_histogram"));
            try (var lines = Files.lines(histogram)) {
                return lines.filter(line -> line.startsWith("Total"))
                        .mapToDouble(LiveHeap::bytes)
                        .findFirst()
                        .orElseThrow();
            } finally {
                Files.delete(histogram);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** {@code Total <instances> <bytes>} */
    private static double bytes(String total) {
        return Long.parseLong(total.trim().split("\\s+")[2]) / MEBIBYTE;
    }
}
