package com.jobwise.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A real PostgreSQL 18 on loopback, started from bundled programs, with durable data ({@code fsync} on) in a directory of its own.
 * It is a process of its own: whoever starts it must close it, also when the start of something later fails.
 */
public final class LocalPostgres implements AutoCloseable {

    static final String USER = "jobwise";
    static final String DATABASE = "jobwise";

    private final DataDirectory directory;
    private final PostgresControl control;
    private final int port;
    private final String password;
    private boolean open = true;

    private LocalPostgres(DataDirectory directory, PostgresControl control, int port, String password) {
        this.directory = directory;
        this.control = control;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts it with its programs unpacked in the user's cache directory ({@code JOBWISE_PGBIN} names another).
     *
     * @param directory made when absent; data of earlier runs is found again
     * @param port TCP port on 127.0.0.1, or 0 for a free one
     * @throws EmbeddedStartException with a sentence for the user
     */
    public static LocalPostgres start(Path directory, int port) {
        return start(directory, port, PostgresBinaries.defaultCache());
    }

    /** As {@link #start(Path, int)}, with the programs unpacked below {@code programs}. */
    public static LocalPostgres start(Path directory, int port, Path programs) {
        var held = DataDirectory.hold(directory);
        var started = false;
        try {
            var server = startOn(held, port, PostgresBinaries.unpackedIn(programs.toAbsolutePath()));
            started = true;
            return server;
        } catch (IOException | UncheckedIOException e) {
            throw new EmbeddedStartException(
                    "The embedded PostgreSQL could not use %s (%s).".formatted(held.root(), e.getMessage()), e);
        } finally {
            if (!started) {
                held.close();
            }
        }
    }

    private static LocalPostgres startOn(DataDirectory held, int port, PostgresBinaries binaries) throws IOException {
        var account = ServerAccount.find(binaries.program("postgres"), held.root());
        var control = new PostgresControl(binaries, account, held.cluster());
        if (held.isInitialised()) {
            held.checkVersion();
            Leftover.clear(control);
        } else {
            LoopbackPort.free(port, "PostgreSQL");
            control.initialise(USER, DATABASE, GeneratedPassword.next());
        }
        // Only now: until here a leftover may have held the wanted one, or another process have taken a free one.
        var bound = LoopbackPort.free(port, "PostgreSQL");
        var password = held.password();
        control.start(bound);
        return new LocalPostgres(held, control, bound, password);
    }

    /** JDBC URL of the database made for JobWise. */
    public String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s".formatted(LoopbackPort.HOST, port, DATABASE);
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /** Stops the server, then gives the directory free. A second call does nothing. */
    @Override
    public synchronized void close() {
        if (open) {
            open = false;
            try (directory) {
                control.stop();
            }
        }
    }
}
