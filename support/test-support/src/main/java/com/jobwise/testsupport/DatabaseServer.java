package com.jobwise.testsupport;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A PostgreSQL on which databases can be made.
 *
 * @param adminUrl JDBC URL of a database that exists already
 * @param found where it comes from and why it was taken, for the log
 * @param stop ends it if it is ours, does nothing otherwise
 */
record DatabaseServer(String adminUrl, String user, String password, String found, Runnable stop) {

    private static final String TIMEOUT_SECONDS = "5";

    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", TIMEOUT_SECONDS);
        properties.setProperty("loginTimeout", TIMEOUT_SECONDS);
        return DriverManager.getConnection(adminUrl, properties);
    }

    void execute(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("On %s: %s".formatted(found, e.getMessage()), e);
        }
    }

    /** The URL of another database of this server. */
    String urlOf(String database) {
        return adminUrl.replaceFirst("^(jdbc:postgresql://[^/]*/)[^?]*", "$1" + database);
    }

    /** @throws SQLException when it does not answer, does not know us or lets us make no databases */
    void checkUsable() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select 1
                        from pg_roles
                        where rolname = current_user
                          and (rolsuper or rolcreatedb)
                        """)) {
            if (!rows.next()) {
                throw new SQLException("user %s may not create databases".formatted(user));
            }
        }
    }
}
