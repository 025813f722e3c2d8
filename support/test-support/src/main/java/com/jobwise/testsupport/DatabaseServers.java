package com.jobwise.testsupport;

import com.jobwise.embedded.LocalPostgres;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Looks for a PostgreSQL: named by the environment, on the standard port, in a container, embedded. */
final class DatabaseServers {

    private static final String STANDARD_URL = "jdbc:postgresql://127.0.0.1:5432/postgres";
    private static final String IMAGE = "postgres:18";

    private DatabaseServers() {}

    static DatabaseServer find(TestEnvironment environment) {
        if (environment.wantsEmbedded()) {
            return embedded("asked for by " + TestEnvironment.SERVERS);
        }
        return named(environment)
                .or(DatabaseServers::onStandardPort)
                .or(DatabaseServers::inContainer)
                .orElseGet(() -> embedded("nothing usable on port 5432 and no Docker engine"));
    }

    /** A server somebody named must work: silently testing on another one would be a lie. */
    private static Optional<DatabaseServer> named(TestEnvironment environment) {
        return environment.get(TestEnvironment.DB_URL).map(url -> {
            var server = new DatabaseServer(
                    url,
                    environment.get(TestEnvironment.DB_USER).orElse("postgres"),
                    environment.get(TestEnvironment.DB_PASSWORD).orElse(""),
                    "the server named by " + TestEnvironment.DB_URL,
                    () -> {});
            try {
                server.checkUsable();
            } catch (SQLException e) {
                throw new IllegalStateException(
                        "%s names %s, but it cannot be used: %s".formatted(TestEnvironment.DB_URL, url, e.getMessage()),
                        e);
            }
            return server;
        });
    }

    private static Optional<DatabaseServer> onStandardPort() {
        return new LinkedHashSet<>(List.of("postgres", System.getProperty("user.name")))
                .stream()
                        .map(user -> new DatabaseServer(
                                STANDARD_URL,
                                user,
                                "",
                                "the server listening on port 5432 (user %s)".formatted(user),
                                () -> {}))
                        .filter(DatabaseServers::isUsable)
                        .findFirst();
    }

    private static boolean isUsable(DatabaseServer server) {
        try {
            server.checkUsable();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static Optional<DatabaseServer> inContainer() {
        if (!DockerEngine.answers()) {
            return Optional.empty();
        }
        var container = new PostgreSQLContainer(IMAGE);
        container.start();
        return Optional.of(new DatabaseServer(
                container.getJdbcUrl(),
                container.getUsername(),
                container.getPassword(),
                "a container of " + IMAGE,
                container::stop));
    }

    private static DatabaseServer embedded(String why) {
        var directory = TemporaryDirectory.create();
        var postgres = LocalPostgres.start(directory.path(), 0);
        return new DatabaseServer(
                postgres.jdbcUrl(), postgres.user(), postgres.password(), "the embedded server: " + why, () -> {
                    postgres.close();
                    directory.delete();
                });
    }
}
