package com.jobwise.worker.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.testsupport.TestDatabase;
import com.jobwise.work.Checkpoint;
import com.jobwise.work.WorkStatus;
import com.jobwise.worker.model.ModelUnavailableException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs that want a model which is away, or which their user asks as often at once as they may. */
class ModelWaitIT {

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

    @Test
    void nextItemStartsSoonAfterAPlaceIsFreeHoweverOftenItWaited() {
        var isFull = new AtomicBoolean(true);
        worker.handler.does((item, stages) -> {
            if (isFull.get()) {
                throw ModelUnavailableException.noRoom("others of the user are under way", Duration.ofSeconds(1));
            }
            return new WorkOutcome.Succeeded<>("answered");
        });
        var item = worker.submitted();
        worker.await(item, one -> one.claim() == 6 && one.status() == WorkStatus.QUEUED);

        var sixth = worker.context.getBean(JdbcClient.class).sql("""
                select waits, extract(epoch from available_at - updated_at)::double precision as pause
                from work_items
                where waiting_for = 'model'
                """).query().singleRow();
        assertThat(sixth).as("no outage").containsEntry("waits", 0);
        // Six waits of an outage would have made it half a minute by now.
        assertThat((double) sixth.get("pause")).isBetween(1.0, 2.0);

        isFull.set(false);

        var done = worker.await(item, WorkStatus.SUCCEEDED);
        assertThat(done.attempt()).isEqualTo(1);
    }

    @Test
    void unreachableModelBurnsNoAttempt() {
        var runs = new AtomicInteger();
        worker.handler.does((item, stages) -> {
            if (runs.incrementAndGet() < 8) {
                throw new ModelUnavailableException("the model is out", Duration.ofMillis(5));
            }
            return new WorkOutcome.Succeeded<>("answered");
        });
        var item = worker.submitted();
        worker.wakeUntil(item, WorkStatus.SUCCEEDED);

        assertThat(worker.item(item).attempt()).isEqualTo(1);
        assertThat(runs).hasValue(8);
        assertThat(worker.item(item).claim())
                .as("seven waits and the run that had its answer")
                .isEqualTo(8);
        assertThat(worker.handler.failures).doesNotContainKey(item.id());
    }

    @Test
    void unreachableModelPassesThroughAStageThatIsKeptLater() {
        var asked = new AtomicInteger();
        worker.handler.does((item, stages) -> new WorkOutcome.Succeeded<>(stages.run(
                new Checkpoint("plan", "model", "1", InputHash.of("one")),
                String.class,
                () -> {
                    if (asked.incrementAndGet() == 1) {
                        throw new ModelUnavailableException("the model is out", Duration.ofMillis(5));
                    }
                    return "answered";
                },
                () -> {})));
        var item = worker.submitted();
        worker.wakeUntil(item, WorkStatus.SUCCEEDED);

        assertThat(worker.handler.results).containsEntry(item.id(), "answered");
        assertThat(worker.item(item).attempt()).isEqualTo(1);
    }
}
