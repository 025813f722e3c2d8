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
    void whatWaitsForAnItemThatWaitsForTheModelWaitsForItToo() {
        var ranking = database.submitted(ilka, RANKING);
        var document = database.newWork(ilka, GENERATION).after(List.of(ranking.id()));
        database.submit(document);
        assertThat(isWaiting(document)).isFalse();

        waits(ranking, Duration.ZERO);

        assertThat(isWaiting(document)).isTrue();
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
                run -> database.work.cancel(RANKING, run.userId(), run.subjectId()));
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
