package com.jobwise.e2e.drill.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL cluster of Debian's binaries, durable as in production. */
public final class OwnPostgres implements AutoCloseable {

    /** How {@code pg_ctl} ends it. */
    public enum Mode {
        /** Sessions are ended, data is written. */
        FAST,
        /** As if the power went: the next start recovers from the log. */
        IMMEDIATE
    }

    private static final String USER = "postgres";
    private static final String DATABASE = "jobwise";
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final Path binaries;
    private final Path home;
    private final int port = Workplace.freePort();

    private OwnPostgres(Path binaries, Path home) {
        this.binaries = binaries;
        this.home = home;
    }

    static Optional<Path> binaries() {
        var versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return Optional.empty();
        }
        try (var found = Files.list(versions)) {
            return found.map(version -> version.resolve("bin"))
                    .filter(directory -> Files.isExecutable(directory.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** A new cluster with one empty database, running. */
    public static OwnPostgres create() {
        var binaries =
                binaries().orElseThrow(() -> new IllegalStateException("no PostgreSQL below /usr/lib/postgresql"));
        var server = new OwnPostgres(binaries, Workplace.directory("pg", USER));
        server.run("initdb", "-D", server.data(), "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
        server.start();
        server.run("createdb", "-h", "127.0.0.1", "-p", Integer.toString(server.port), "-U", USER, DATABASE);
        return server;
    }

    public void start() {
        var options = "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories=%s -c max_connections=200"
                .formatted(port, home);
        run("pg_ctl", "start", "-w", "-t", "60", "-D", data(), "-l", home + "/server.log", "-o", options);
    }

    public void stop(Mode mode) {
        run("pg_ctl", "stop", "-w", "-D", data(), "-m", mode.name().toLowerCase(Locale.ROOT));
    }

    public void restart(Mode mode) {
        stop(mode);
        start();
    }

    private void run(String program, String... arguments) {
        var command =
                new java.util.ArrayList<>(List.of(binaries.resolve(program).toString()));
        command.addAll(List.of(arguments));
        Command.run(LONGEST, home.resolve("commands.log"), Command.as(USER, command));
    }

    private String data() {
        return home.resolve("data").toString();
    }

    public int port() {
        return port;
    }

    public String user() {
        return USER;
    }

    public String database() {
        return DATABASE;
    }

    /** As an application behind {@code port} reaches it: the server's own port or a proxy's. */
    public String url(int throughPort) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(throughPort, DATABASE);
    }

    /** Unpooled, as the superuser, who sees the rows of all. */
    public DataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setUrl(url(port));
        source.setUser(USER);
        source.setConnectTimeout(2);
        source.setSocketTimeout(60);
        return source;
    }

    public boolean answers() {
        try (var connection = dataSource().getConnection()) {
            return connection.isValid(2);
        } catch (SQLException _) {
            return false;
        }
    }

    @Override
    public void close() {
        if (Files.exists(home.resolve("data/postmaster.pid"))) {
            stop(Mode.IMMEDIATE);
        }
        Workplace.delete(home);
    }
}
