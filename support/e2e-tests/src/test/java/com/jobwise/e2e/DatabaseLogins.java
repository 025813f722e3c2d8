package com.jobwise.e2e;

import com.jobwise.access.DatabaseRoles;
import com.jobwise.testsupport.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The roles as an administrator prepares them for a server that asks for passwords. */
public final class DatabaseLogins {

    public static final String PASSWORD = "known to these tests only";

    private static final List<String> ROLES =
            List.of("jobwise_api", "jobwise_generation_worker", "jobwise_ranking_worker", "jobwise_style_worker");

    private DatabaseLogins() {}

    public static String roleOf(String module) {
        return module.equals("api-gateway") ? "jobwise_api" : "jobwise_" + module.replace('-', '_');
    }

    static void prepare(TestDatabase database) {
        prepare(database.dataSource());
    }

    /** @param database as the server's superuser */
    public static void prepare(DataSource database) {
        DatabaseRoles.ensure(database);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var role : ROLES) {
                statement.execute("alter role %s password '%s'".formatted(role, PASSWORD));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
