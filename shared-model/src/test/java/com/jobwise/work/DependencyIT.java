package com.jobwise.work;

import static com.jobwise.work.WorkKind.GENERATION;
import static com.jobwise.work.WorkKind.RANKING;
import static com.jobwise.work.WorkKind.STYLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Chains, not calls: an item waits for others and is let go when the last of them has ended. */
class DependencyIT {

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

    private static void end(NewWork item, boolean well) {
        database.transactions.executeWithoutResult(_ -> {
            var run = database.work
                    .claim(item.id(), item.kind(), "worker", Duration.ofSeconds(10), false)
                    .orElseThrow()
                    .claimed();
            assertThat(well ? database.work.succeed(run) : database.work.fail(run, new WorkFailure("trouble", "No.")))
                    .isTrue();
            database.queue.release(item.id());
        });
    }

    @Test
    void letterWaitsForRankingAndStyle() {
        var ranking = database.submitted(ilka, RANKING);
        var style = database.submitted(ilka, STYLE);
        var letter = database.newWork(ilka, GENERATION).after(List.of(ranking.id(), style.id()));

        assertThat(database.submit(letter)).isEqualTo(WorkStatus.BLOCKED);
        end(style, true);
        assertThat(database.statusOf(letter.id())).isEqualTo(WorkStatus.BLOCKED);
        end(ranking, true);
        assertThat(database.statusOf(letter.id())).isEqualTo(WorkStatus.QUEUED);
    }

    @Test
    void failedPredecessorLetsGoToo() {
        var ranking = database.submitted(ilka, RANKING);
        var resume = database.newWork(ilka, GENERATION).after(List.of(ranking.id()));
        database.submit(resume);

        end(ranking, false);

        assertThat(database.statusOf(resume.id())).isEqualTo(WorkStatus.QUEUED);
    }

    @Test
    void nothingWaitsForWhatHasEndedAlready() {
        var ranking = database.submitted(ilka, RANKING);
        end(ranking, true);

        assertThat(database.submit(database.newWork(ilka, GENERATION).after(List.of(ranking.id()))))
                .isEqualTo(WorkStatus.QUEUED);
    }

    /** Both look at the other's dependency at the same time: without a lock on the waiting item neither would let it go. */
    @Test
    void lettersAreLetGoAlsoWhenBothPredecessorsEndAtOnce() throws Exception {
        for (var round = 0; round < 40; round++) {
            var ranking = database.submitted(ilka, RANKING);
            var style = database.submitted(ilka, STYLE);
            var letter = database.newWork(ilka, GENERATION).after(List.of(ranking.id(), style.id()));
            database.submit(letter);
            List<Callable<Boolean>> ends = List.of(() -> ended(ranking), () -> ended(style));
            try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var end : pool.invokeAll(ends)) {
                    assertThat(end.get()).isTrue();
                }
            }
            assertThat(database.statusOf(letter.id())).isEqualTo(WorkStatus.QUEUED);
        }
    }

    private static boolean ended(NewWork item) {
        end(item, true);
        return true;
    }

    @Test
    void forgottenDependentIsFoundByTheRescuer() {
        var ranking = database.submitted(ilka, RANKING);
        var resume = database.newWork(ilka, GENERATION).after(List.of(ranking.id()));
        database.submit(resume);
        database.jdbc
                .sql("delete from work_items where id = :id")
                .param("id", ranking.id())
                .update();

        assertThat(database.due.releaseForgotten(GENERATION)).isEqualTo(1);
        assertThat(database.statusOf(resume.id())).isEqualTo(WorkStatus.QUEUED);
    }
}
