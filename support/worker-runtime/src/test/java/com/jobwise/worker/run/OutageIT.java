package com.jobwise.worker.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.testsupport.TestDatabase;
import com.jobwise.work.NewWork;
import com.jobwise.work.WorkStatus;
import com.jobwise.worker.model.ModelHealth;
import com.jobwise.worker.model.ModelUnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The model is out while many items need it, and comes back. */
class OutageIT {

    private static final int ITEMS = 200;

    private static TestDatabase database;
    private static RunningWorker worker;
    private static SwitchedHealth health;
    private final AtomicBoolean out = new AtomicBoolean();

    @BeforeAll
    static void start() {
        database = RunningWorker.database();
        worker = RunningWorker.on(database, Map.of());
        health = worker.context.getBean(SwitchedHealth.class);
    }

    @AfterAll
    static void stop() {
        worker.close();
        database.close();
    }

    @BeforeEach
    void modelIsOut() {
        out.set(true);
        worker.handler.does((item, stages) -> {
            if (out.get()) {
                throw new ModelUnavailableException("the model is out", Duration.ofSeconds(20));
            }
            return new WorkOutcome.Succeeded<>("answered");
        });
    }

    private static long count(String condition) {
        return worker.context
                .getBean(JdbcClient.class)
                .sql("select count(*) from work_items where " + condition)
                .query(Long.class)
                .single();
    }

    @Test
    void outageFailsNothingBurnsNothingAndEndsByItself() {
        List<NewWork> items =
                IntStream.range(0, ITEMS).mapToObj(_ -> worker.submitted()).toList();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> count("waiting_for = 'model' and status = 'queued'") == ITEMS);
        var claimsInTheOutage = worker.handler.begun.size();

        out.set(false);
        health.becomes(ModelHealth.State.REACHABLE);

        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> count("status = 'succeeded'") == ITEMS);
        assertThat(count("status = 'failed'")).isZero();
        assertThat(count("attempt <> 1")).isZero();
        assertThat(count("waiting_for is not null")).isZero();
        // Each item asks again 20 s later at the earliest: no hot loop, however long everything takes here.
        assertThat(claimsInTheOutage).isBetween(ITEMS, 4 * ITEMS);
        assertThat(worker.handler.results.keySet())
                .containsAll(items.stream().map(NewWork::id).toList());
    }

    @Test
    void workThatNeedsNoModelGoesOnMeanwhile() {
        var waiting = worker.submitted();
        worker.await(
                waiting,
                item -> count("waiting_for = 'model' and status = 'queued' and id = '%s'".formatted(item.id())) == 1);
        worker.handler.does(ScriptedHandler.succeeding("by the rules"));

        worker.await(worker.submitted(), WorkStatus.SUCCEEDED);

        assertThat(worker.item(waiting).status()).isEqualTo(WorkStatus.QUEUED);
        health.becomes(ModelHealth.State.OUT);
        health.becomes(ModelHealth.State.REACHABLE);
        worker.await(waiting, WorkStatus.SUCCEEDED);
    }
}
