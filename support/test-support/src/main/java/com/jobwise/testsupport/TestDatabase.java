package com.jobwise.testsupport;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An empty or migrated database for one test class, on a real PostgreSQL. Dropped by {@link #close()} or at the end of the process.
 *
 * <p>The server is looked for once per process; see {@link TestEnvironment} for the variables that name one.
 */
public final class TestDatabase implements AutoCloseable {

    private static final Map<String, TestDatabase> TEMPLATES = new ConcurrentHashMap<>();

    private final DatabaseServer server;
    private final String name;

    private TestDatabase(DatabaseServer server, String name) {
        this.server = server;
        this.name = name;
    }

    /** A new empty database named {@code jobwise_test_<random>}. */
    public static TestDatabase create() {
        return copyOf("template0");
    }

    /** The one database of this process for tests that do not mind each other's rows. */
    public static TestDatabase shared() {
        return Shared.DATABASE;
    }

    /**
     * A new database with what {@code migrate} made. It runs once per template and process; every further call copies files, in about
     * a tenth of a second.
     *
     * @param template what tells this migration from others, such as {@code "schema"}
     * @param migrate must have closed its connections when it returns
     */
    public static TestDatabase fromTemplate(String template, Consumer<TestDatabase> migrate) {
        return copyOf(TEMPLATES.computeIfAbsent(template, ignored -> migrated(migrate)).name);
    }

    private static TestDatabase migrated(Consumer<TestDatabase> migrate) {
        var database = create();
        migrate.accept(database);
        return database;
    }

    private static TestDatabase copyOf(String template) {
        var server = RunningServers.database();
        var name = "jobwise_test_" + RandomName.next();
        server.execute("create database %s template %s".formatted(name, template));
        var database = new TestDatabase(server, name);
        RunningServers.atExit(database::close);
        return database;
    }

    public String name() {
        return name;
    }

    /** JDBC URL without user and password. */
    public String url() {
        return server.urlOf(name);
    }

    public String user() {
        return server.user();
    }

    public String password() {
        return server.password();
    }

    /** Unpooled: every connection is a new one. */
    public DataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(user());
        source.setPassword(password());
        return source;
    }

    /** Drops it, ending sessions that are still open. A second call does nothing. */
    @Override
    public void close() {
        server.execute("drop database if exists %s with (force)".formatted(name));
    }

    private static final class Shared {
        private static final TestDatabase DATABASE = create();
    }
}
