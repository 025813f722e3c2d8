package com.jobwise.work;

import static com.jobwise.work.WorkKind.GENERATION;
import static com.jobwise.work.WorkKind.RANKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class WaitingWorkStoreIT {

    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final WorkFailure TROUBLE = new WorkFailure("trouble", "It did not work.");
    private static QueueDatabase database;
    private static int ilka;

    @BeforeAll
    static void open() {
        database = new QueueDatabase();
        ilka = database.user("ilka");
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void clear() {
        database.clear();
    }

    private static WorkItem claimed(NewWork item) {
        return database.work
                .claim(item.id(), item.kind(), "worker", LEASE, false)
                .orElseThrow();
    }

    /** A run that could not ask the model. */
    private static void waits(NewWork item, Duration told) {
        assertThat(database.waiting.waitForModel(claimed(item).claimed(), told)).isTrue();
    }

    private static void due(UUID id) {
        database.jdbc
                .sql("update work_items set available_at = now() where id = :id")
                .param("id", id)
                .update();
    }

    private static double pauseOf(UUID id) {
        return database.jdbc
                .sql("select extract(epoch from available_at - updated_at) from work_items where id = :id")
                .param("id", id)
                .query(Double.class)
                .single();
    }

    private static boolean isWaiting(NewWork item) {
        return database.waiting
                .waiting(item.kind(), item.userId(), List.of(item.subjectId()))
                .containsKey(item.subjectId());
    }

    @Test
    void waitingBurnsNoAttempt() {
        var item = database.submitted(ilka, RANKING);
        for (var run = 1; run <= 20; run++) {
            waits(item, Duration.ZERO);
            due(item.id());
        }

        assertThat(claimed(item).attempt()).isEqualTo(1);
        assertThat(claimedCount(item)).isEqualTo(21);
    }

    private static long claimedCount(NewWork item) {
        return database.work.find(item.id()).orElseThrow().claim();
    }

    @Test
    void pauseGrowsFromWhatWasToldToThirtySeconds() {
        var item = database.submitted(ilka, RANKING);
        waits(item, Duration.ofSeconds(2));
        assertThat(pauseOf(item.id())).isBetween(2.0, 3.0);
        for (var run = 1; run <= 20; run++) {
            due(item.id());
            waits(item, Duration.ofMinutes(10));
        }

        assertThat(pauseOf(item.id())).isBetween(24.0, 30.0);
    }

    @Test
    void wantOfRoomIsNoOutage() {
        var item = database.submitted(ilka, RANKING);
        for (var run = 1; run <= 20; run++) {
            assertThat(database.waiting.waitForRoom(claimed(item).claimed(), Duration.ofSeconds(1)))
                    .isTrue();
            assertThat(pauseOf(item.id())).as("pause %d", run).isBetween(1.0, 2.0);
            due(item.id());
        }
        assertThat(isWaiting(item)).isTrue();

        waits(item, Duration.ZERO);

        assertThat(pauseOf(item.id())).as("the first pause of an outage").isBetween(0.0, 1.0);
        assertThat(claimedAfter(item).attempt()).isEqualTo(1);
    }

    private static WorkItem claimedAfter(NewWork item) {
        due(item.id());
        return claimed(item);
    }

    /** As if it had begun to wait so much longer ago. */
    private static void longer(UUID id, Duration time) {
        database.jdbc
                .sql(
                        "update work_items set waiting_since = waiting_since - :seconds * interval '1 second' where id = :id")
                .param("id", id)
                .param("seconds", time.toSeconds())
                .update();
    }

    @Test
    void patienceIsCountedFromTheFirstWaitHoweverLongTheQueueWas() {
        var item = database.submitted(ilka, RANKING);
        database.jdbc
                .sql("update work_items set created_at = now() - interval '5 hours' where id = :id")
                .param("id", item.id())
                .update();
        var run = claimed(item);
        assertThat(run.times().waited()).isZero();

        database.waiting.waitForModel(run.claimed(), Duration.ZERO);
        longer(item.id(), Duration.ofMinutes(10));
        waits(claimedAfter(item).claimed());
        longer(item.id(), Duration.ofMinutes(10));

        assertThat(claimedAfter(item).times().waited()).isBetween(Duration.ofMinutes(20), Duration.ofMinutes(21));
    }

    private static void waits(Claim run) {
        assertThat(database.waiting.waitForRoom(run, Duration.ZERO)).isTrue();
    }

    @Test
    void anAnswerLetsPatienceBeginAnew() {
        var item = database.submitted(ilka, RANKING);
        waits(item, Duration.ZERO);
        longer(item.id(), Duration.ofMinutes(10));
        var run = claimedAfter(item);

        database.waiting.answered(run.claimed());
        waits(run.claimed());

        assertThat(claimedAfter(item).times().waited()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void whatEndsARunFromOutsideLeavesPatienceAsItWas() {
        List<EndOfRun> ends = List.of(run -> database.work.handBack(run.claimed()), run -> {
            database.leaseRunsOut(run.id());
            database.due.requeueExpired(RANKING);
        });
        for (var end : ends) {
            var item = database.submitted(ilka, RANKING);
            waits(item, Duration.ZERO);
            longer(item.id(), Duration.ofMinutes(10));

            end.of(claimedAfter(item));

            assertThat(claimedAfter(item).times().waited()).isGreaterThanOrEqualTo(Duration.ofMinutes(10));
        }
    }

    @Test
    void whatEndsARunByItselfEndsItsPatience() {
        List<EndOfRun> ends = List.of(
                run -> database.work.succeed(run.claimed()),
                run -> database.work.fail(run.claimed(), TROUBLE),
                run -> database.work.retryLater(run.claimed(), Duration.ZERO, TROUBLE),
                run -> database.work.ofSubjects().cancel(RANKING, run.userId(), run.subjectId()));
        for (var end : ends) {
            var item = database.submitted(ilka, RANKING);
            waits(item, Duration.ZERO);
            longer(item.id(), Duration.ofMinutes(10));

            end.of(claimedAfter(item));

            assertThat(database.work.find(item.id()).orElseThrow().times().waited())
                    .isZero();
        }
    }

    @Test
    void wakingMakesWhatWaitsDueAndNothingElse() {
        var item = database.submitted(ilka, RANKING);
        var others = database.submitted(ilka, GENERATION);
        var retried = database.submitted(ilka, RANKING);
        waits(item, Duration.ofSeconds(20));
        waits(others, Duration.ofSeconds(20));
        database.work.retryLater(claimed(retried).claimed(), Duration.ofSeconds(20), TROUBLE);

        assertThat(database.waiting.wake(RANKING)).isEqualTo(1);

        assertThat(database.due.due(RANKING, new Window(4, 8, 2), 100))
                .extracting(DueWork::id)
                .containsExactly(item.id());
        assertThat(database.due.due(GENERATION, new Window(4, 8, 2), 100)).isEmpty();
    }

    @Test
    void runThatLostItsItemCannotMakeItWait() {
        var item = database.submitted(ilka, RANKING);
        var first = claimed(item);
        database.leaseRunsOut(item.id());
        claimed(item);

        assertThat(database.waiting.waitForModel(first.claimed(), Duration.ZERO))
                .isFalse();
        assertThat(isWaiting(item)).isFalse();
    }

    @Test
    void waitingShowsUntilTheNextRunEnds() {
        var item = database.submitted(ilka, RANKING);
        waits(item, Duration.ZERO);
        due(item.id());
        var run = claimed(item);
        assertThat(isWaiting(item)).isTrue();

        database.work.succeed(run.claimed());

        assertThat(isWaiting(item)).isFalse();
    }

    @Test
    void stageThatIsKeptStopsTheWaitingBeforeItsRunEnds() {
        var item = database.submitted(ilka, RANKING);
        waits(item, Duration.ZERO);
        due(item.id());
        claimed(item);

        new CheckpointStore(database.jdbc)
                .keep(item.id(), new Checkpoint("order", "llm:any", "1", "0".repeat(64)), "{}", Duration.ZERO);

        assertThat(isWaiting(item)).isFalse();
        assertThat(database.statusOf(item.id())).isEqualTo(WorkStatus.RUNNING);
    }

    @Test
    void everyOtherEndOfARunStopsTheWaiting() {
        List<EndOfRun> ends = List.of(
                run -> database.work.fail(run.claimed(), TROUBLE),
                run -> database.work.retryLater(run.claimed(), Duration.ZERO, TROUBLE),
                run -> database.work.handBack(run.claimed()),
                run -> {
                    database.leaseRunsOut(run.id());
                    database.due.requeueExpired(RANKING);
                },
                run -> database.work.ofSubjects().cancel(RANKING, run.userId(), run.subjectId()));
        for (var end : ends) {
            var item = database.submitted(ilka, RANKING);
            waits(item, Duration.ZERO);
            due(item.id());
            assertThat(isWaiting(item)).isTrue();

            end.of(claimed(item));

            assertThat(isWaiting(item)).isFalse();
        }
    }

    private interface EndOfRun {
        void of(WorkItem run);
    }

    @Test
    void nothingThatHasEndedWaits() {
        var item = database.submitted(ilka, RANKING);
        database.work.succeed(claimed(item).claimed());

        assertThatThrownBy(() -> database.jdbc
                        .sql("update work_items set waiting_for = 'model' where id = :id")
                        .param("id", item.id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
