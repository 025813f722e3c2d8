package com.jobwise.worker.allowance;

import com.jobwise.access.AccessConfiguration;
import com.jobwise.testsupport.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The allowance of one worker process, with connections of its own under a worker's role. */
final class Replica implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    final PostgresAllowance allowance;

    /** @param settings below {@code jobwise.allowance} */
    Replica(TestDatabase database, Map<String, String> settings) {
        var source = new java.util.HashMap<String, Object>();
        settings.forEach((name, value) -> source.put("jobwise.allowance." + name, value));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", source));
        context.registerBean(DataSource.class, () -> pool(database));
        context.register(AccessConfiguration.class, AllowanceConfiguration.class);
        context.refresh();
        allowance = context.getBean(PostgresAllowance.class);
    }

    private static DataSource pool(TestDatabase database) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(8);
        pool.setConnectionInitSql("set role jobwise_ranking_worker");
        return pool;
    }

    @Override
    public void close() {
        context.close();
    }
}
