package com.jobwise.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings a database up to date: first the roles, which belong to the whole server and are therefore no migration, then the schema,
 * owned by {@value #MIGRATOR}.
 */
public final class DatabaseRoles {

    /** Owns the tables; no application runs as it. */
    public static final String MIGRATOR = "jobwise_migrator";

    /** What a Flyway connection says first. */
    public static final String AS_MIGRATOR = "set role " + MIGRATOR;

    private static final int TRIES = 10;

    /** Another process makes the same role, or changes the same one, at this moment. */
    private static final Set<String> COLLISIONS = Set.of("23505", "42710", "XX000");

    private DatabaseRoles() {}

    /** Roles and schema of an installation; also what test databases are made with. */
    public static void migrate(DataSource owner) {
        ensure(owner);
        Flyway.configure().dataSource(owner).initSql(AS_MIGRATOR).load().migrate();
    }

    /**
     * Makes the roles that are missing and lets the migrator own what is there.
     *
     * @param owner of the database, and allowed to make roles unless all exist
     * @throws IllegalStateException with what is missing
     */
    public static void ensure(DataSource owner) {
        var script = script();
        for (var attempt = 1; ; attempt++) {
            try (var connection = owner.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(script);
                return;
            } catch (SQLException e) {
                if (attempt == TRIES || !COLLISIONS.contains(String.valueOf(e.getSQLState()))) {
                    throw new IllegalStateException(
                            "The database roles could not be made ready: %s. The user that migrates must own the database and be"
                                            .formatted(e.getMessage())
                                    + " allowed to make roles, or an administrator makes them first (docs/configuration.md).",
                            e);
                }
            }
        }
    }

    private static String script() {
        try (var file = DatabaseRoles.class.getResourceAsStream("/db/roles.sql")) {
            if (file == null) {
                throw new IllegalStateException("db/roles.sql is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
