package com.jobwise.wire;

import com.jobwise.trace.Traces;
import com.jobwise.work.Admission;
import com.jobwise.work.CheckpointStore;
import com.jobwise.work.DueWorkStore;
import com.jobwise.work.WaitingWorkStore;
import com.jobwise.work.Window;
import com.jobwise.work.WorkMeters;
import com.jobwise.work.WorkQueue;
import com.jobwise.work.WorkStore;
import com.jobwise.work.WorkerSlotsStore;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The work queue, the same in the gateway and in every worker. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QueueProperties.class)
public class WorkQueueConfiguration {

    @Bean
    Topology topology(QueueProperties properties) {
        return new Topology(properties.prefix());
    }

    @Bean
    TopologyDeclarer topologyDeclarer(Topology topology, CachingConnectionFactory connections) {
        var declarer = new TopologyDeclarer(topology);
        connections.addConnectionListener(declarer);
        return declarer;
    }

    @Bean
    WorkStore workStore(JdbcClient jdbc) {
        return new WorkStore(jdbc);
    }

    @Bean
    DueWorkStore dueWorkStore(JdbcClient jdbc) {
        return new DueWorkStore(jdbc);
    }

    @Bean
    WaitingWorkStore waitingWorkStore(JdbcClient jdbc) {
        return new WaitingWorkStore(jdbc, RandomGenerator.getDefault());
    }

    @Bean
    CheckpointStore checkpointStore(JdbcClient jdbc) {
        return new CheckpointStore(jdbc);
    }

    @Bean
    WorkerSlotsStore workerSlotsStore(JdbcClient jdbc) {
        return new WorkerSlotsStore(jdbc);
    }

    @Bean
    ParkedMessages parkedMessages(CachingConnectionFactory connections, Topology topology) {
        return new ParkedMessages(
                new RabbitAdmin(connections), topology, Thread.ofVirtual().name("parked-", 1)::start);
    }

    @Bean
    Traces traces(ObjectProvider<Tracer> tracer) {
        return new Traces(tracer.getIfAvailable(() -> Tracer.NOOP));
    }

    /** After the declarer, so that no message is sent to a broker without its queues. */
    @Bean
    WakeUpCalls wakeUpCalls(
            CachingConnectionFactory connections,
            TopologyDeclarer declarer,
            Topology topology,
            QueueProperties properties,
            Traces traces) {
        return new WakeUpCalls(connections, topology, properties.confirmTimeout(), traces);
    }

    @Bean
    AnnouncerMetrics announcerMetrics(ObjectProvider<MeterRegistry> meters) {
        return new AnnouncerMetrics(meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    Announcer announcer(
            DueWorkStore store,
            WakeUpCalls calls,
            PlatformTransactionManager transactionManager,
            QueueProperties properties,
            AnnouncerMetrics metrics) {
        var transactions = new TransactionTemplate(transactionManager);
        transactions.setTimeout(
                (int) properties.confirmTimeout().plus(Duration.ofSeconds(5)).toSeconds());
        return new Announcer(
                store,
                calls,
                transactions,
                new Window(properties.windowPerSlot(), properties.windowFloor(), properties.perUser()),
                metrics);
    }

    @Bean
    WorkMeters workMeters(ObjectProvider<MeterRegistry> meters) {
        return new WorkMeters(meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    WorkQueue workQueue(
            WorkStore store,
            Announcer announcer,
            Traces traces,
            WorkMeters meters,
            ObjectProvider<Admission> admission) {
        return new WorkQueue(store, announcer, admission.getIfAvailable(Admission::ofEverything), traces, meters);
    }
}
