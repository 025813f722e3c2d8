package com.jobwise.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.access.Acting;
import com.jobwise.access.ActingTransactions;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** The queue in figures, as the relay sees them. */
class QueueFiguresStoreIT {

    private static QueueDatabase database;
    private static int ilka;
    private static QueueFiguresStore backlog;

    @BeforeAll
    static void migrate() {
        database = new QueueDatabase();
        ilka = database.user("ilka");
        backlog = new QueueFiguresStore(database.jdbc);
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void thereIsALineForEveryKindAndStateEvenOfNothing() {
        assertThat(relayed(QueueFiguresStore::backlog))
                .hasSize(WorkKind.values().length * QueueState.values().length)
                .allSatisfy(line -> {
                    assertThat(line.items()).isZero();
                    assertThat(line.oldest()).isZero();
                });
        assertThat(relayed(QueueFiguresStore::workers))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.processes()).isZero());
    }

    @Test
    void everyUnfinishedItemIsInOneState() {
        database.submitted(ilka, WorkKind.RANKING);
        set(database.submitted(ilka, WorkKind.RANKING), "available_at = now() + interval '1 minute'");
        set(
                database.submitted(ilka, WorkKind.RANKING),
                "available_at = now() + interval '1 minute', waiting_for = 'model', waits = 1");
        set(database.submitted(ilka, WorkKind.RANKING), "announced_at = now() - interval '90 seconds'");
        var first = database.submitted(ilka, WorkKind.RANKING);
        database.submit(database.newWork(ilka, WorkKind.GENERATION).after(List.of(first.id())));
        database.work.claim(first.id(), WorkKind.RANKING, "ilkas-worker", Duration.ofMinutes(1), false);

        var lines = relayed(QueueFiguresStore::backlog);

        for (var state : QueueState.values()) {
            var kind = state == QueueState.BLOCKED ? WorkKind.GENERATION : WorkKind.RANKING;
            assertThat(line(lines, kind, state).items()).as("%s", state).isEqualTo(1);
        }
        assertThat(lines.stream().mapToLong(Backlog::items).sum()).isEqualTo(6);
        assertThat(line(lines, WorkKind.RANKING, QueueState.ANNOUNCED).oldest())
                .isBetween(Duration.ofSeconds(90), Duration.ofSeconds(120));
    }

    @Test
    void workersCountWhileTheyAreHeardOf() {
        var slots = new WorkerSlotsStore(database.jdbc);
        slots.seen("one", WorkKind.STYLE, 2, 0);
        slots.seen("two", WorkKind.STYLE, 3, 0);
        slots.seen("gone", WorkKind.STYLE, 4, 0);
        database.jdbc.sql("""
                update worker_slots
                set seen_at = now() - interval '1 minute'
                where owner = 'gone'
                """).update();

        assertThat(relayed(QueueFiguresStore::workers)).contains(new LiveWorkers(WorkKind.STYLE, 2, 5));
    }

    @Test
    void theOldestTransactionIsTimedAndNothingElseOfItIsTold() throws Exception {
        try (var other = database.dataSource.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_sleep(0.2)");
            assertThat(relayed(QueueFiguresStore::oldestTransaction).orElseThrow())
                    .isBetween(Duration.ofMillis(200), Duration.ofMinutes(1));
            other.rollback();
        }
    }

    private static void set(NewWork item, String columns) {
        database.jdbc
                .sql("update work_items set " + columns + " where id = :id")
                .param("id", item.id())
                .update();
    }

    private static Backlog line(List<Backlog> lines, WorkKind kind, QueueState state) {
        return lines.stream()
                .filter(one -> one.kind() == kind && one.state() == state)
                .findFirst()
                .orElseThrow();
    }

    private static <T> T relayed(Function<QueueFiguresStore, T> question) {
        var transactions = new TransactionTemplate(new ActingTransactions(database.dataSource));
        return Acting.relaying(() -> transactions.execute(_ -> question.apply(backlog)));
    }
}
