package com.jobwise.worker.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.testsupport.TestDatabase;
import com.jobwise.work.WorkStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A worker that an operator tells to take nothing new. */
class DrainIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private TestDatabase database;
    private JdbcClient owner;
    private RunningWorker worker;
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @BeforeEach
    void start() {
        database = RunningWorker.database();
        owner = JdbcClient.create(database.dataSource());
        worker = RunningWorker.on(
                database,
                Map.of("jobwise.worker.slots", "1", "jobwise.worker.beat", "100ms", "jobwise.worker.grace", "300ms"));
        worker.handler.does((item, stages) -> {
            begun.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new CancellationException("told to stop");
            }
            return new WorkOutcome.Succeeded<>("done");
        });
    }

    @AfterEach
    void stop() {
        mayEnd.countDown();
        worker.close();
        database.close();
    }

    @Test
    void whatRunsIsFinishedAndNothingElseIsBegun() throws InterruptedException {
        var running = worker.submitted();
        begun.await();
        drain();
        var later = worker.submitted();
        mayEnd.countDown();

        worker.await(running, WorkStatus.SUCCEEDED);
        awaitSlots("draining_since is not null and running = 0");
        assertThat(worker.item(running).attempt()).isEqualTo(1);
        assertThat(worker.item(later).status()).isEqualTo(WorkStatus.QUEUED);
        assertThat(worker.item(later).claim()).isZero();

        owner.sql("update worker_slots set draining_since = null").update();
        worker.await(later, WorkStatus.SUCCEEDED);
    }

    @Test
    void drainingWorkerKeepsItsLeaseLongerThanItsGrace() throws InterruptedException {
        var running = worker.submitted();
        begun.await();
        drain();
        var since = owner.sql("select now()::text").query(String.class).single();
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> owner.sql("select now() > :since::timestamptz + interval '1 second'")
                        .param("since", since)
                        .query(Boolean.class)
                        .single());
        assertThat(worker.item(running).status()).isEqualTo(WorkStatus.RUNNING);
        assertThat(worker.item(running).claim()).isEqualTo(1);
        mayEnd.countDown();

        worker.await(running, WorkStatus.SUCCEEDED);
    }

    @Test
    void aTermSignalWhileDrainingStillHandsBackInTime() throws InterruptedException {
        var running = worker.submitted();
        begun.await();
        drain();

        worker.close();

        assertThat(List.of(status(running.id()), attempts(running.id()))).containsExactly("queued", "0");
    }

    private void drain() {
        owner.sql("update worker_slots set draining_since = now()").update();
        awaitSlots("draining_since < seen_at - interval '200 milliseconds'");
    }

    private void awaitSlots(String condition) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> owner.sql("select count(*) > 0 from worker_slots where " + condition)
                        .query(Boolean.class)
                        .single());
    }

    private String status(UUID id) {
        return owner.sql("select status from work_items where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private String attempts(UUID id) {
        return owner.sql("select attempt::text from work_items where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
