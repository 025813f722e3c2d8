package com.jobwise.cast;

import com.jobwise.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Transactions of somebody who logged in as a role: unlike {@code set role}, this leaves no way back to what the test may do. One
 * connection for all of them.
 */
public final class Login implements AutoCloseable {

    private final Connection connection;

    public Login(TestDatabase database) {
        try {
            connection = database.dataSource().getConnection();
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param user of the transaction; null: none */
    public <T> T as(String role, @Nullable Integer user, Function<JdbcClient, T> action) {
        try (var statement = connection.createStatement()) {
            statement.execute("set session authorization " + role);
            if (user != null) {
                statement.execute("select set_config('app.user_id', '%d', true)".formatted(user));
            }
            return action.apply(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            end();
        }
    }

    private void end() {
        try (var statement = connection.createStatement()) {
            connection.rollback();
            statement.execute("reset session authorization");
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
