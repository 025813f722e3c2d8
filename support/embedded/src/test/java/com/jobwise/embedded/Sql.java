package com.jobwise.embedded;

import java.sql.DriverManager;
import java.sql.SQLException;

/** One statement on a connection of its own. */
record Sql(String url, String user, String password) {

    static Sql on(LocalPostgres postgres) {
        return new Sql(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    String one(String query) {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    void run(String change) {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            statement.execute(change);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
