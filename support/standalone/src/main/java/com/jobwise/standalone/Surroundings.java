package com.jobwise.standalone;

import com.jobwise.standalone.place.Places;
import com.jobwise.standalone.progress.PlainProgress;
import com.jobwise.standalone.progress.ProgressView;
import com.jobwise.standalone.progress.TerminalProgress;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What commands take from the machine they run on.
 *
 * @param terminal whether messages go to a terminal that understands cursor movement
 * @param project where {@code examples/} is
 */
record Surroundings(
        Map<String, String> environment, Places places, Path project, boolean terminal, Supplier<UUID> ids) {

    /** Read by logback.xml. */
    private static final String LOG = "jobwise.log";

    static Surroundings of(Map<String, String> environment, Supplier<UUID> ids) {
        var home = Path.of(System.getProperty("user.home"));
        var root = System.getProperty("user.name").equals("root");
        return new Surroundings(
                environment,
                Places.of(environment, home, root),
                Path.of(System.getProperty("jobwise.project", "")).toAbsolutePath(),
                Boolean.getBoolean("jobwise.terminal"),
                ids);
    }

    /** Since this process began. */
    static Duration uptime() {
        return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
    }

    ProgressView progress(PrintWriter out) {
        return terminal
                ? new TerminalProgress(out, Surroundings::uptime)
                : new PlainProgress(out, Surroundings::uptime);
    }

    /** Has to be said before the first class logs, which opens the file. */
    static Path logInto(Path file) {
        System.setProperty(LOG, file.toAbsolutePath().toString());
        return file.toAbsolutePath();
    }

    static Optional<String> log() {
        return Optional.ofNullable(System.getProperty(LOG));
    }
}
