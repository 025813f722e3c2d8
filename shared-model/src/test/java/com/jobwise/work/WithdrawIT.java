package com.jobwise.work;

import static com.jobwise.work.WorkKind.GENERATION;
import static com.jobwise.work.WorkKind.RANKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WithdrawIT {

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

    @Test
    void itemsOfDeletedSubjectsAreGoneWhateverTheirState() {
        var waiting = database.submitted(ilka, GENERATION);
        var running = database.submitted(ilka, GENERATION);
        var other = database.submitted(ilka, GENERATION);
        var run = store.claim(running.id(), GENERATION, "worker", Duration.ofSeconds(10), false)
                .orElseThrow();

        assertThat(store.ofSubjects().withdraw(ilka, GENERATION, List.of(waiting.subjectId(), running.subjectId())))
                .isEqualTo(2);
        assertThat(store.find(waiting.id())).isEmpty();
        assertThat(store.succeed(run.claimed())).isFalse();
        assertThat(store.handBack(run.claimed())).isFalse();
        assertThat(store.find(other.id())).isPresent();
    }

    @Test
    void neitherAnotherKindsNorAnotherUsersItemIsMeant() {
        var item = database.submitted(ilka, RANKING);
        var gethin = database.user("gethin");

        assertThat(store.ofSubjects().withdraw(ilka, GENERATION, List.of(item.subjectId())))
                .isZero();
        assertThat(store.ofSubjects().withdraw(gethin, RANKING, List.of(item.subjectId())))
                .isZero();
        assertThat(store.find(item.id())).isPresent();
    }

    @Test
    void outsideATransactionNothingIsWithdrawn() {
        var queue = new WorkQueue(store, () -> {});

        assertThatThrownBy(() -> queue.withdraw(ilka, RANKING, List.of())).isInstanceOf(IllegalStateException.class);
    }
}
