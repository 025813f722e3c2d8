package com.jobwise.worker.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.testsupport.RequiresRabbitMq;
import com.jobwise.testsupport.TestDatabase;
import com.jobwise.wire.Topology;
import com.jobwise.wire.WorkMessage;
import com.jobwise.wire.WorkMessages;
import com.jobwise.work.Checkpoint;
import com.jobwise.work.WorkFailure;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkStatus;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class WorkerIT {

    private static TestDatabase database;
    private static RunningWorker worker;

    @BeforeAll
    static void start() {
        database = RunningWorker.database();
        worker = RunningWorker.on(database, Map.of());
    }

    @AfterAll
    static void stop() {
        worker.close();
        database.close();
    }

    @BeforeEach
    void behave() {
        worker.handler.does(ScriptedHandler.succeeding("done"));
    }

    private static WorkOutcome<String> trouble(Duration delay) {
        return new WorkOutcome.RetryLater<>(delay, new WorkFailure("trouble", "It did not work."));
    }

    @Test
    void submittedWorkIsDoneOnce() {
        var item = worker.submitted();

        worker.await(item, WorkStatus.SUCCEEDED);

        assertThat(worker.handler.results).containsEntry(item.id(), "done");
        assertThat(worker.handler.begun).containsOnlyOnce(item.id());
    }

    @Test
    void doubledMessageHasNoEffect() {
        var item = worker.submitted();
        var topology = worker.context.getBean(Topology.class);
        var template = worker.context.getBean(RabbitTemplate.class);
        for (var copy = 0; copy < 5; copy++) {
            template.send(
                    topology.exchange(),
                    topology.routingKey(WorkKind.RANKING),
                    WorkMessages.encode(new WorkMessage(item.id(), WorkKind.RANKING), null));
        }

        worker.await(item, WorkStatus.SUCCEEDED);
        var later = worker.submitted();
        worker.await(later, WorkStatus.SUCCEEDED);

        assertThat(worker.handler.performed).containsOnlyOnce(item.id());
    }

    @Test
    void retriedWorkSucceedsInTheEnd() {
        worker.handler.does((item, stages) ->
                item.attempt() < 3 ? trouble(Duration.ofMillis(10)) : new WorkOutcome.Succeeded<>("third time"));
        var item = worker.submitted();

        assertThat(worker.await(item, WorkStatus.SUCCEEDED).attempt()).isEqualTo(3);
        assertThat(worker.handler.results).containsEntry(item.id(), "third time");
    }

    @Test
    void cancelledWorkIsStoppedAndWritesNothing() {
        var stopped = new CountDownLatch(1);
        worker.handler.does((item, stages) -> {
            try {
                new CountDownLatch(1).await();
                return new WorkOutcome.Succeeded<>("too late");
            } catch (InterruptedException _) {
                stopped.countDown();
                throw new CancellationException();
            }
        });
        var item = worker.submitted();
        worker.await(item, WorkStatus.RUNNING);

        worker.cancel(item);

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> stopped.getCount() == 0);
        worker.handler.does(ScriptedHandler.succeeding("done"));
        worker.await(worker.submitted(), WorkStatus.SUCCEEDED);
        assertThat(worker.item(item).status()).isEqualTo(WorkStatus.CANCELLED);
        assertThat(worker.handler.results).doesNotContainKey(item.id());
        assertThat(worker.handler.failures).doesNotContainKey(item.id());
    }

    @Test
    void workThatNeverSucceedsFailsAfterItsAttempts() {
        worker.handler.does((item, stages) -> trouble(Duration.ofMillis(1)));
        var item = worker.submitted();

        assertThat(worker.await(item, WorkStatus.FAILED).attempt()).isEqualTo(5);
        assertThat(worker.handler.failures.get(item.id())).isEqualTo(new WorkFailure("trouble", "It did not work."));
    }

    @Test
    void surpriseSaysNothingOfItsTextToTheCaller() {
        worker.handler.does((item, stages) -> {
            if (item.attempt() < 2) {
                throw new IllegalStateException("select secret from users");
            }
            return new WorkOutcome.Succeeded<>("recovered");
        });
        var item = worker.submitted();

        worker.await(item, WorkStatus.SUCCEEDED);
        var stored = worker.context
                .getBean(JdbcClient.class)
                .sql("select failure_message from work_items where id = :id")
                .param("id", item.id())
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain("secret");
    }

    @Test
    void finishedStageIsNotDoneAgain() {
        var first = new AtomicInteger();
        worker.handler.does((item, stages) -> {
            var plan = stages.run(
                    new Checkpoint("plan", "rules-1", "none", InputHash.of("same")),
                    String.class,
                    () -> "plan " + first.incrementAndGet(),
                    () -> {});
            return item.attempt() == 1 ? trouble(Duration.ofMillis(1)) : new WorkOutcome.Succeeded<>(plan);
        });
        var item = worker.submitted();

        worker.await(item, WorkStatus.SUCCEEDED);

        assertThat(worker.handler.results).containsEntry(item.id(), "plan 1");
        assertThat(first).hasValue(1);
    }

    @Test
    void runThatLostItsItemWritesNothingMore() throws InterruptedException {
        var taken = new CountDownLatch(1);
        var wentOn = new CountDownLatch(1);
        worker.handler.does((item, stages) -> {
            if (item.attempt() > 1) {
                return new WorkOutcome.Succeeded<>("second run");
            }
            taken.countDown();
            try {
                wentOn.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException _) {
                // The lease keeper noticed; a run that ignores it must be harmless as well.
            }
            return new WorkOutcome.Succeeded<>("late");
        });
        var item = worker.submitted();
        assertThat(taken.await(20, TimeUnit.SECONDS)).isTrue();
        worker.context.getBean(JdbcClient.class).sql("""
                update work_items
                set status = 'queued', claim = claim + 1, announced_at = null, lease_owner = null, lease_until = null
                where id = :id
                """).param("id", item.id()).update();

        worker.await(item, WorkStatus.SUCCEEDED);
        wentOn.countDown();

        assertThat(worker.handler.results).containsEntry(item.id(), "second run");
    }

    @Test
    void malformedMessagesHoldNothingUp() {
        var topology = worker.context.getBean(Topology.class);
        var template = worker.context.getBean(RabbitTemplate.class);
        for (var body : List.of("", "nonsense", "{}", "x".repeat(5_000))) {
            template.send(
                    topology.exchange(),
                    topology.routingKey(WorkKind.RANKING),
                    MessageBuilder.withBody(body.getBytes(StandardCharsets.UTF_8))
                            .setType("ranking.requested.v1")
                            .build());
        }
        var item = worker.submitted();

        worker.await(item, WorkStatus.SUCCEEDED);
    }

    @Test
    void stoppingWorkerHandsBackWhatItCannotFinish() {
        try (var other = RunningWorker.database()) {
            var begun = new CountDownLatch(1);
            var stopping = RunningWorker.on(other, Map.of("jobwise.worker.grace", "200ms"));
            stopping.handler.does((item, stages) -> {
                begun.countDown();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                    throw new CancellationException("told to stop");
                }
                return new WorkOutcome.Succeeded<>("never");
            });
            var item = stopping.submitted();
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> begun.getCount() == 0);
            stopping.close();

            try (var next = RunningWorker.on(other, Map.of())) {
                assertThat(next.await(item, WorkStatus.SUCCEEDED).attempt()).isEqualTo(1);
            }
        }
    }

    @Test
    @RequiresRabbitMq
    void malformedMessageIsParkedInTheDeadLetterQueue() {
        var topology = worker.context.getBean(Topology.class);
        var template = worker.context.getBean(RabbitTemplate.class);
        template.send(
                topology.exchange(),
                topology.routingKey(WorkKind.RANKING),
                MessageBuilder.withBody("park me".getBytes(StandardCharsets.UTF_8))
                        .build());

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(parked(template, topology)).contains("park me"));
    }

    private static String parked(RabbitTemplate template, Topology topology) {
        var message = template.receive(topology.deadLetterQueue(WorkKind.RANKING));
        return message == null ? "" : new String(message.getBody(), StandardCharsets.UTF_8);
    }
}
