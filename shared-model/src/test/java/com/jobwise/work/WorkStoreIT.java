package com.jobwise.work;

import static com.jobwise.work.WorkKind.GENERATION;
import static com.jobwise.work.WorkKind.RANKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class WorkStoreIT {

    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final WorkFailure TROUBLE = new WorkFailure("trouble", "It did not work.");
    private static QueueDatabase database;
    private static WorkStore store;
    private static int ilka;

    @BeforeAll
    static void open() {
        database = new QueueDatabase();
        store = database.work;
        ilka = database.user("ilka");
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static WorkItem claimed(NewWork item, String owner) {
        return store.claim(item.id(), item.kind(), owner, LEASE, false).orElseThrow();
    }

    @Test
    void secondClaimerGetsNothing() {
        var item = database.submitted(ilka, RANKING);

        assertThat(store.claim(item.id(), RANKING, "first", LEASE, false)).isPresent();
        assertThat(store.claim(item.id(), RANKING, "second", LEASE, false)).isEmpty();
    }

    @Test
    void oneOfManyClaimersWins() throws Exception {
        var item = database.submitted(ilka, RANKING);
        List<Callable<Boolean>> claimers = IntStream.range(0, 16)
                .<Callable<Boolean>>mapToObj(i -> () -> store.claim(item.id(), RANKING, "worker-" + i, LEASE, false)
                        .isPresent())
                .toList();

        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var winners = 0;
            for (var claim : pool.invokeAll(claimers)) {
                winners += claim.get() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        }
    }

    @Test
    void claimOfAnotherKindIsRefused() {
        var item = database.submitted(ilka, RANKING);

        assertThat(store.claim(item.id(), GENERATION, "first", LEASE, false)).isEmpty();
    }

    @Test
    void expiredLeaseMayBeTakenOver() {
        var item = database.submitted(ilka, RANKING);
        var first = claimed(item, "first");
        database.leaseRunsOut(item.id());

        var second = claimed(item, "second");

        assertThat(second.attempt()).isEqualTo(first.attempt() + 1);
        assertThat(second.claim()).isGreaterThan(first.claim());
    }

    @Test
    void redeliveredMessageTakesOverFromADeadProcessButNotFromItself() {
        var item = database.submitted(ilka, RANKING);
        claimed(item, "first");

        assertThat(store.claim(item.id(), RANKING, "first", LEASE, true)).isEmpty();
        assertThat(store.claim(item.id(), RANKING, "second", LEASE, true)).isPresent();
    }

    /** A worker beats every few seconds for as long as it lives: a connection kept by one beat is a worker stopped by ten. */
    @Test
    void everyBeatReturnsItsConnection() {
        var item = database.submitted(ilka, RANKING);
        var run = claimed(item, "first").claimed();
        try (var pool = new HikariDataSource()) {
            pool.setDataSource(database.dataSource);
            pool.setMaximumPoolSize(1);
            pool.setConnectionTimeout(1_000);
            var pooled = new WorkStore(JdbcClient.create(pool));
            for (var beat = 0; beat < 5; beat++) {
                assertThat(pooled.extend(List.of(run), LEASE)).containsExactly(run);
            }
        }
    }

    @Test
    void lateWriterIsFencedWhateverItWrites() {
        var item = database.submitted(ilka, RANKING);
        var late = claimed(item, "paused").claimed();
        database.leaseRunsOut(item.id());
        var current = claimed(item, "second").claimed();

        assertThat(store.succeed(late)).isFalse();
        assertThat(store.fail(late, TROUBLE)).isFalse();
        assertThat(store.retryLater(late, Duration.ZERO, TROUBLE)).isFalse();
        assertThat(store.handBack(late)).isFalse();
        assertThat(store.extend(List.of(late, current), LEASE)).containsExactly(current);
        assertThat(store.succeed(current)).isTrue();
    }

    /** The attempt goes back with a hand-back, so the attempt alone would let the late writer in. */
    @Test
    void lateWriterIsFencedAlsoWhenTheAttemptNumberIsUsedAgain() {
        var item = database.submitted(ilka, RANKING);
        var first = claimed(item, "first");
        store.handBack(first.claimed());
        var second = claimed(item, "second");

        assertThat(second.attempt()).isEqualTo(first.attempt());
        assertThat(store.succeed(first.claimed())).isFalse();
        assertThat(store.succeed(second.claimed())).isTrue();
    }

    @Test
    void handBackBurnsNoAttempt() {
        var item = database.submitted(ilka, RANKING);
        store.handBack(claimed(item, "first").claimed());

        assertThat(store.find(item.id()).orElseThrow().attempt()).isZero();
        assertThat(database.statusOf(item.id())).isEqualTo(WorkStatus.QUEUED);
    }

    @Test
    void retryIsNotDueBeforeItsTime() {
        var item = database.submitted(ilka, RANKING);
        store.retryLater(claimed(item, "first").claimed(), Duration.ofMinutes(1), TROUBLE);

        assertThat(store.claim(item.id(), RANKING, "second", LEASE, false)).isEmpty();
    }

    @Test
    void usedUpAttemptsCannotBeClaimed() {
        var item = database.submitted(ilka, RANKING);
        for (var attempt = 1; attempt <= 5; attempt++) {
            store.retryLater(claimed(item, "unlucky").claimed(), Duration.ZERO, TROUBLE);
        }

        assertThat(store.claim(item.id(), RANKING, "unlucky", LEASE, false)).isEmpty();
    }

    @Test
    void finishedItemIsNeverTouchedAgain() {
        var item = database.submitted(ilka, RANKING);
        var run = claimed(item, "first").claimed();
        store.succeed(run);

        assertThat(store.claim(item.id(), RANKING, "second", LEASE, true)).isEmpty();
        assertThat(store.fail(run, TROUBLE)).isFalse();
        assertThat(database.statusOf(item.id())).isEqualTo(WorkStatus.SUCCEEDED);
    }

    @Test
    void workOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> database.queue.submit(database.newWork(ilka, RANKING)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rolledBackSubmitLeavesNothingAndRingsNobody() {
        var item = database.newWork(ilka, RANKING);
        var before = database.rings.get();

        database.transactions.executeWithoutResult(transaction -> {
            database.queue.submit(item);
            transaction.setRollbackOnly();
        });

        assertThat(store.find(item.id())).isEmpty();
        assertThat(database.rings.get()).isEqualTo(before);
    }
}
