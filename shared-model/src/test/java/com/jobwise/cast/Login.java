package com.jobwise.cast;

import com.jobwise.testsupport.TestDatabase;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One transaction of somebody who logged in as a role: unlike {@code set role}, this leaves no way back to what the test may do. */
public final class Login {

    private Login() {}

    /** @param user of the transaction; null: none */
    public static <T> T as(TestDatabase database, String role, @Nullable Integer user, Function<JdbcClient, T> action) {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session authorization " + role);
            connection.setAutoCommit(false);
            if (user != null) {
                statement.execute("select set_config('app.user_id', '%d', true)".formatted(user));
            }
            try {
                return action.apply(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
