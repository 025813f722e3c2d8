package com.jobwise.worker.allowance;

import com.jobwise.access.AccessConfiguration;
import com.jobwise.testsupport.TestDatabase;
import com.jobwise.work.WorkItem;
import com.jobwise.worker.model.Allowance.Reservation;
import com.jobwise.worker.model.ModelUnavailableException;
import com.jobwise.worker.model.Purpose;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The allowance of one worker process, with connections of its own under a worker's role. */
final class Replica implements AutoCloseable {

    enum Answer {
        TAKEN,
        SPENT,
        WAIT
    }

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

    Optional<Reservation> reserve(WorkItem item, int tokens) {
        return allowance.reserve(item, Purpose.WRITE, "1", tokens);
    }

    Answer answer(WorkItem item, int tokens) {
        try {
            return reserve(item, tokens).isPresent() ? Answer.TAKEN : Answer.SPENT;
        } catch (ModelUnavailableException _) {
            return Answer.WAIT;
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
