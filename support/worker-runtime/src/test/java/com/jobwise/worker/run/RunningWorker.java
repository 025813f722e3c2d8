package com.jobwise.worker.run;

import com.jobwise.DatabaseConfiguration;
import com.jobwise.access.AccessConfiguration;
import com.jobwise.access.DatabaseRoles;
import com.jobwise.cast.Newcomer;
import com.jobwise.testsupport.TestBroker;
import com.jobwise.testsupport.TestDatabase;
import com.jobwise.wire.Topology;
import com.jobwise.wire.WorkQueueConfiguration;
import com.jobwise.work.Doorbell;
import com.jobwise.work.NewWork;
import com.jobwise.work.WaitingWorkStore;
import com.jobwise.work.WorkItem;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkQueue;
import com.jobwise.work.WorkStatus;
import com.jobwise.work.WorkStore;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** A worker as it is deployed, around a handler of the test. */
final class RunningWorker implements AutoCloseable {

    final ConfigurableApplicationContext context;
    final ScriptedHandler handler;
    final WorkStore store;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({
        AccessConfiguration.class,
        DatabaseConfiguration.class,
        WorkQueueConfiguration.class,
        WorkerRuntimeConfiguration.class
    })
    static class Application {

        @Bean
        ScriptedHandler handler() {
            return new ScriptedHandler();
        }

        @Bean
        SwitchedHealth health() {
            return new SwitchedHealth();
        }
    }

    private final JdbcClient owner;
    private final TransactionOperations ownerTransactions;
    private final WorkQueue submissions;

    private RunningWorker(ConfigurableApplicationContext context, DataSource owner) {
        this.context = context;
        this.owner = JdbcClient.create(owner);
        this.ownerTransactions = new TransactionTemplate(new JdbcTransactionManager(owner));
        this.submissions = new WorkQueue(new WorkStore(this.owner), context.getBean(Doorbell.class));
        this.handler = context.getBean(ScriptedHandler.class);
        this.store = context.getBean(WorkStore.class);
    }

    static TestDatabase database() {
        return TestDatabase.fromTemplate("worker", empty -> DatabaseRoles.migrate(empty.dataSource()));
    }

    /** @param more settings beside the defaults, e.g. {@code jobwise.worker.grace} */
    static RunningWorker on(TestDatabase database, Map<String, Object> more) {
        var broker = TestBroker.shared();
        Map<String, Object> settings = new HashMap<>(Map.of(
                "spring.config.import", "classpath:jobwise-common.yml",
                "spring.flyway.enabled", "false",
                "jobwise.database.role", "jobwise_ranking_worker",
                "JOBWISE_DB_URL", database.url(),
                "JOBWISE_DB_USER", database.user(),
                "JOBWISE_DB_PASSWORD", database.password(),
                "JOBWISE_AMQP_URL", broker.uri(),
                "jobwise.queue.prefix", topology(broker, database).prefix()));
        settings.putAll(more);
        var context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .run();
        return new RunningWorker(context, database.dataSource());
    }

    private static Topology topology(TestBroker broker, TestDatabase database) {
        var topology = new Topology(broker.prefix() + database.name());
        broker.deleteAfterwards(
                Arrays.stream(WorkKind.values())
                        .flatMap(kind -> Stream.of(topology.queue(kind), topology.deadLetterQueue(kind)))
                        .toList(),
                List.of(topology.exchange(), topology.deadLetterExchange()));
        return topology;
    }

    /** As the gateway would; a worker may not. */
    NewWork submitted() {
        var item = new NewWork(UUID.randomUUID(), WorkKind.RANKING, Newcomer.in(owner), UUID.randomUUID());
        ownerTransactions.executeWithoutResult(_ -> submissions.submit(item));
        return item;
    }

    /** As the gateway does for somebody who changed their mind. */
    void cancel(NewWork work) {
        context.getBean(TransactionOperations.class)
                .executeWithoutResult(
                        _ -> context.getBean(WorkQueue.class).cancel(work.kind(), work.userId(), work.subjectId()));
    }

    WorkItem item(NewWork work) {
        return store.find(work.id()).orElseThrow();
    }

    WorkItem await(NewWork work, Predicate<WorkItem> wanted) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> item(work), wanted);
    }

    WorkItem await(NewWork work, WorkStatus status) {
        return await(work, item -> item.status() == status);
    }

    /** As if the model were heard of again and again, which shortens the waits between two runs. */
    void wakeUntil(NewWork work, WorkStatus status) {
        var waiting = context.getBean(WaitingWorkStore.class);
        await(work, item -> {
            if (waiting.wake(work.kind()) > 0) {
                context.getBean(Doorbell.class).ring();
            }
            return item.status() == status;
        });
    }

    @Override
    public void close() {
        context.close();
    }
}
