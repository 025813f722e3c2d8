package com.jobwise.gateway.retention;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one connection, open only while it is used, of the role that may delete everybody's rows. Kept apart from the API's connections,
 * whose role cannot become it.
 */
final class MaintenanceDatabase implements AutoCloseable {

    static final String ROLE = "jobwise_maintenance";

    private final HikariDataSource connections;

    /** @param url JDBC URL; the user may be the role itself, or one who may become it */
    MaintenanceDatabase(String url, String user, String password) {
        var settings = new HikariConfig();
        settings.setPoolName("retention");
        settings.setJdbcUrl(url);
        settings.setUsername(user);
        settings.setPassword(password);
        settings.setMaximumPoolSize(1);
        settings.setMinimumIdle(0);
        settings.setConnectionTimeout(2_000);
        // Nothing is asked of the database before the first run: it may still be without schema and roles.
        settings.setInitializationFailTimeout(-1);
        settings.addDataSourceProperty("ApplicationName", "api-gateway retention");
        settings.addDataSourceProperty("logServerErrorDetail", "false");
        settings.addDataSourceProperty(
                "options", "-c statement_timeout=60s -c lock_timeout=2s -c timezone=UTC -c role=" + ROLE);
        this.connections = new HikariDataSource(settings);
    }

    DataSource connections() {
        return connections;
    }

    TransactionOperations transactions() {
        return new TransactionTemplate(new JdbcTransactionManager(connections));
    }

    @Override
    public void close() {
        connections.close();
    }
}
