package com.jobwise.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.embedded.LocalPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On a managed server the owner of a database is no superuser. On a server of its own, because there the roles must be new. */
class OrdinaryOwnerIT {

    @TempDir
    @Nullable
    Path directory;

    @Test
    void anOwnerWhoMayMakeRolesCanMigrateAndBecomeEachOfThem() throws SQLException {
        try (var server = LocalPostgres.start(Objects.requireNonNull(directory), 0)) {
            try (var connection =
                    source(server, server.user(), server.password(), "jobwise").getConnection()) {
                execute(connection, "create role landlady login createrole nosuperuser password 'rent'");
                execute(connection, "create database house owner landlady");
            }
            var owner = source(server, "landlady", "rent", "house");

            DatabaseRoles.migrate(owner);
            DatabaseRoles.migrate(owner);

            try (var connection = owner.getConnection()) {
                for (var role : new String[] {"jobwise_api", "jobwise_ranking_worker", "jobwise_maintenance"}) {
                    execute(connection, "set role " + role);
                    execute(connection, "select count(*) from flyway_schema_history");
                    execute(connection, "reset role");
                }
            }
            assertThat(JdbcClient.create(source(server, server.user(), server.password(), "house"))
                            .sql("select pg_get_userbyid(relowner) from pg_class where relname = 'users'")
                            .query(String.class)
                            .single())
                    .isEqualTo("jobwise_migrator");
        }
    }

    private static PGSimpleDataSource source(LocalPostgres server, String user, String password, String database) {
        var source = new PGSimpleDataSource();
        source.setUrl(server.jdbcUrl().replaceFirst("/[^/]*$", "/" + database));
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
