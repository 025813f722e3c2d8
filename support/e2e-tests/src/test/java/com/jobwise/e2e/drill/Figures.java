package com.jobwise.e2e.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The row of a drill: what was measured beside what was promised. Written whether or not it holds, then asserted. */
final class Figures {

    private static final Logger log = LoggerFactory.getLogger(Figures.class);
    private static final Path TABLE = Path.of("target/drills/figures.md");
    private static final String HEAD = """
            | drill | size | seed | figures (bound) | holds |
            |---|---|---|---|---|
            """;

    private record Figure(String name, String value, String bound, boolean holds) {

        String text() {
            return bound.isEmpty()
                    ? name + " " + value
                    : "%s%s %s (%s)".formatted(holds ? "" : "**NOT** ", name, value, bound);
        }
    }

    private final String drill;
    private final String size;
    private final List<Figure> figures = new ArrayList<>();

    Figures(String drill, String size) {
        this.drill = drill;
        this.size = size;
    }

    Figures note(String name, Object value) {
        figures.add(new Figure(name, String.valueOf(value), "", true));
        return this;
    }

    Figures none(String name, long value) {
        figures.add(new Figure(name, Long.toString(value), "0", value == 0));
        return this;
    }

    Figures exactly(String name, long value, long bound) {
        figures.add(new Figure(name, Long.toString(value), Long.toString(bound), value == bound));
        return this;
    }

    Figures atLeast(String name, long value, long bound) {
        figures.add(new Figure(name, Long.toString(value), "≥ " + bound, value >= bound));
        return this;
    }

    Figures atLeast(String name, double value, double bound) {
        figures.add(new Figure(name, decimal(value), "≥ " + decimal(bound), value >= bound));
        return this;
    }

    Figures atMost(String name, long value, long bound) {
        figures.add(new Figure(name, Long.toString(value), "≤ " + bound, value <= bound));
        return this;
    }

    Figures atMost(String name, double value, double bound) {
        figures.add(new Figure(name, decimal(value), "≤ " + decimal(bound), value <= bound));
        return this;
    }

    Figures atMost(String name, Duration value, Duration bound) {
        figures.add(new Figure(name, seconds(value), "≤ " + seconds(bound), value.compareTo(bound) <= 0));
        return this;
    }

    /** The rows of the audit, the same for every drill. */
    Figures audit(Audit audit) {
        return note("accepted", audit.accepted())
                .none("lost", audit.lost())
                .none("doubled", audit.doubled())
                .none("unasked", audit.unasked())
                .none("failed", audit.failed())
                .none("open", audit.open())
                .none("leases", audit.leases())
                .none("over attempts", audit.overAttempts())
                .none("messages left", audit.messagesLeft())
                .note("tried again", audit.triedAgain());
    }

    /** @throws AssertionError when something does not hold */
    void settle() {
        var holds = figures.stream().allMatch(Figure::holds);
        var row = "| %s | %s | %d | %s | %s |\n"
                .formatted(
                        drill,
                        size,
                        DrillSize.SEED,
                        String.join(", ", figures.stream().map(Figure::text).toList()),
                        holds ? "yes" : "**no**");
        write(row);
        log.info("{}", row.strip());
        assertThat(holds).as(row).isTrue();
    }

    private static synchronized void write(String row) {
        try {
            Files.createDirectories(TABLE.getParent());
            if (!Files.exists(TABLE)) {
                Files.writeString(TABLE, HEAD);
            }
            Files.writeString(TABLE, row, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    static String seconds(Duration value) {
        return String.format(Locale.ROOT, "%.2f s", value.toMillis() / 1_000.0);
    }
}
