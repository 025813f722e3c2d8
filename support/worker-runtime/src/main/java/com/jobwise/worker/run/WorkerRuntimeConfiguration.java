package com.jobwise.worker.run;

import com.jobwise.access.TransactionUser;
import com.jobwise.trace.Traces;
import com.jobwise.wire.Announcer;
import com.jobwise.wire.Topology;
import com.jobwise.wire.TopologyDeclarer;
import com.jobwise.work.CheckpointStore;
import com.jobwise.work.DueWorkStore;
import com.jobwise.work.WaitingWorkStore;
import com.jobwise.work.WorkQueue;
import com.jobwise.work.WorkStore;
import com.jobwise.work.WorkerSlotsStore;
import com.jobwise.worker.allowance.AllowanceConfiguration;
import com.jobwise.worker.model.ModelHealth;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.springframework.amqp.core.AcknowledgeMode;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs the application's one {@link WorkHandler}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkerProperties.class)
@Import({AllowanceConfiguration.class, WorkerHealthConfiguration.class})
public class WorkerRuntimeConfiguration {

    @Bean
    TransactionOperations workTransactions(PlatformTransactionManager transactionManager) {
        return new TransactionTemplate(transactionManager);
    }

    @Bean
    HeldClaims heldClaims(WorkerProperties properties) {
        return new HeldClaims(properties.deadline());
    }

    @Bean
    WorkMetrics workMetrics(MeterRegistry registry, WorkHandler<?> handler) {
        return new WorkMetrics(registry, handler.kind());
    }

    @Bean
    RunSigns runSigns(WorkMetrics metrics, Traces traces, HeldClaims held) {
        return new RunSigns(metrics, new RunTraces(traces), held);
    }

    @Bean
    ClaimedWork.LeaseTerms leaseTerms(WorkerProperties properties, ProcessName process) {
        return new ClaimedWork.LeaseTerms(process.name(), properties.lease());
    }

    @Bean
    ClaimedWork.Access workAccess(TransactionOperations workTransactions, TransactionUser user) {
        return new ClaimedWork.Access(workTransactions, user);
    }

    @Bean
    ClaimedWork.Rows workRows(WorkStore items, WaitingWorkStore waiting, WorkQueue queue) {
        return new ClaimedWork.Rows(items, waiting, queue);
    }

    @Bean
    ProcessName processName(WorkHandler<?> handler) {
        return ProcessName.of(handler.kind(), ProcessHandle.current().pid(), UUID.randomUUID());
    }

    @Bean
    <R> ClaimedWork<R> claimedWork(
            WorkHandler<R> handler,
            ClaimedWork.Rows rows,
            ClaimedWork.Access access,
            RunSigns signs,
            ClaimedWork.LeaseTerms terms) {
        return new ClaimedWork<>(handler, rows, access, signs, terms);
    }

    @Bean
    CheckpointedStages checkpointedStages(
            WorkStore store,
            CheckpointStore checkpoints,
            TransactionOperations workTransactions,
            WorkerProperties properties,
            RunSigns signs) {
        return new CheckpointedStages(store, checkpoints, workTransactions, properties.lease(), signs);
    }

    @Bean
    <R> WorkExecutor<R> workExecutor(
            WorkHandler<R> handler, ClaimedWork<R> work, CheckpointedStages stages, HeldClaims held, RunSigns signs) {
        return new WorkExecutor<>(handler, work, stages, held, new Backoff(RandomGenerator.getDefault()), signs);
    }

    @Bean
    WorkListener workListener(WorkExecutor<?> executor, TopologyDeclarer declarer, WorkMetrics metrics) {
        return new WorkListener(executor, declarer, metrics);
    }

    @Bean
    LeaseKeeper leaseKeeper(
            WorkStore store,
            WorkerSlotsStore slots,
            HeldClaims held,
            WorkHandler<?> handler,
            ClaimedWork.LeaseTerms terms,
            WorkerProperties properties) {
        return new LeaseKeeper(store, slots, held, handler.kind(), terms, properties.slots());
    }

    @Bean
    Rescuer rescuer(
            DueWorkStore store,
            ClaimedWork<?> work,
            TransactionOperations workTransactions,
            Announcer announcer,
            WorkHandler<?> handler,
            WorkMetrics metrics) {
        return new Rescuer(store, work, workTransactions, announcer, handler.kind(), metrics);
    }

    /** Health is known where a model is configured. */
    @Bean
    WakeUp wakeUp(
            WaitingWorkStore store, Announcer announcer, WorkHandler<?> handler, ObjectProvider<ModelHealth> health) {
        var wakeUp = new WakeUp(store, announcer, handler.kind());
        health.ifAvailable(wakeUp::listenTo);
        return wakeUp;
    }

    @Bean
    SchemaGuard schemaGuard(DataSource dataSource, WorkerProperties properties) {
        return new SchemaGuard(dataSource, properties.schemaPatience());
    }

    @Bean
    WorkerLifecycle workerLifecycle(
            WorkConsumer consumer,
            WorkListener listener,
            LeaseKeeper leases,
            Rescuer rescuer,
            HeldClaims held,
            WorkerProperties properties) {
        var intake = new Intake(consumer.container(), properties.deadline().plus(properties.grace()));
        return new WorkerLifecycle(intake, listener, leases, rescuer, held, properties);
    }

    /** Not a bean itself: {@link WorkerLifecycle} alone starts and stops it. */
    @Bean
    WorkConsumer workConsumer(
            CachingConnectionFactory connections,
            Topology topology,
            WorkHandler<?> handler,
            WorkListener listener,
            WorkerProperties properties) {
        var container = new SimpleMessageListenerContainer(connections);
        container.setQueueNames(topology.queue(handler.kind()));
        container.setMessageListener(listener);
        container.setAcknowledgeMode(AcknowledgeMode.MANUAL);
        container.setConcurrentConsumers(properties.slots());
        // One message per slot: what waits behind a long run could be done elsewhere.
        container.setPrefetchCount(1);
        container.setDefaultRequeueRejected(false);
        container.setMissingQueuesFatal(false);
        // A password that is wrong now may be right in a minute; a consumer that gave up would need a restart to find
        // out.
        container.setPossibleAuthenticationFailureFatal(false);
        container.setForceStop(true);
        container.setRecoveryInterval(1_000);
        container.afterPropertiesSet();
        return new WorkConsumer(container);
    }
}
