package com.jobwise.e2e.drill;

import com.jobwise.e2e.drill.server.OwnPostgres;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Statements as the superuser, each on a connection of its own: past row-level security, and whatever was restarted. */
record Sql(OwnPostgres postgres) {

    /** @param ids bound to the statement's one question mark */
    long number(String sql, Collection<UUID> ids) {
        try (var connection = postgres.dataSource().getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    long number(String sql) {
        return Long.parseLong(text(sql));
    }

    String text(String sql) {
        try (var connection = postgres.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** @return the parts of a text that commas part */
    List<String> list(String sql) {
        return Stream.of(text(sql).split(",")).filter(part -> !part.isEmpty()).toList();
    }

    void execute(String sql) {
        try (var connection = postgres.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
