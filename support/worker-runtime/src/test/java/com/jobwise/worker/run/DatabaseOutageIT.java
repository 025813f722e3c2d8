package com.jobwise.worker.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.testsupport.TestDatabase;
import com.jobwise.work.WorkStatus;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database lets nobody in for longer than a lease holds, while a run is under way. */
class DatabaseOutageIT {

    private static final Duration LEASE = Duration.ofSeconds(3);

    @Test
    void aRunKeepsItsItemThroughIt() {
        try (var database = RunningWorker.database();
                var worker = RunningWorker.on(
                        database,
                        Map.of(
                                "jobwise.worker.lease", LEASE,
                                // The rescuer is first at the door when it opens.
                                "jobwise.worker.beat", "1400ms",
                                "jobwise.worker.rescue", "100ms"))) {
            var mayEnd = new CompletableFuture<Void>();
            worker.handler.does((_, _) -> {
                mayEnd.join();
                return new WorkOutcome.Succeeded<>("kept");
            });
            var item = worker.submitted();
            worker.await(item, WorkStatus.RUNNING);

            close(database);
            Awaitility.await()
                    .pollDelay(LEASE.plusSeconds(1))
                    .atMost(LEASE.plusSeconds(5))
                    .until(() -> true);
            open(database);
            // Until every process has looked again for what was left behind, and found its lease extended.
            Awaitility.await().atMost(Duration.ofSeconds(20)).ignoreExceptions().until(() -> leaseHolds(database));
            mayEnd.complete(null);

            assertThat(worker.await(item, WorkStatus.SUCCEEDED).claim()).isEqualTo(1);
        }
    }

    private static boolean leaseHolds(TestDatabase database) {
        return JdbcClient.create(database.dataSource())
                .sql("select count(*) > 0 from work_items where lease_until > now()")
                .query(Boolean.class)
                .single();
    }

    private static void close(TestDatabase database) {
        server(database)
                .sql("alter database %s allow_connections false".formatted(database.name()))
                .update();
        server(database)
                .sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = :name")
                .param("name", database.name())
                .query(Boolean.class)
                .list();
    }

    private static void open(TestDatabase database) {
        server(database)
                .sql("alter database %s allow_connections true".formatted(database.name()))
                .update();
    }

    private static JdbcClient server(TestDatabase database) {
        var source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setDatabaseName("postgres");
        source.setUser(database.user());
        source.setPassword(database.password());
        return JdbcClient.create(source);
    }
}
