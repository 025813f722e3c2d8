package com.jobwise.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.cast.PostingBuilder;
import com.jobwise.cast.ProfileBuilder;
import com.jobwise.cast.Stores;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.generation.GenerationOptions;
import com.jobwise.generation.GenerationStage;
import com.jobwise.generation.GenerationStore;
import com.jobwise.generation.MatchReport;
import com.jobwise.generation.NewGeneration;
import com.jobwise.ranking.NewRanking;
import com.jobwise.ranking.RankingStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Cancel against a worker that claims, begins, ends and retries, and against the rescuer, on the real tables. */
class CancelRaceIT {

    private static final int TRIALS = 1_000;
    private static final int AT_ONCE = 4;
    private static final long SEED = 20_260_214;
    private static final GeneratedDocument DOCUMENT = new GeneratedDocument(
            "text",
            "text",
            Map.of(),
            null,
            new MatchReport("match-1", null, null, Map.of(), Map.of(), List.of(), List.of(), 0.0, "0", "none"),
            Map.of(),
            List.of(),
            List.of(),
            List.of());

    private static Stores stores;
    private static WorkStore work;
    private static WorkQueue queue;
    private static DueWorkStore due;
    private static GenerationStore generations;
    private static int ilka;
    private static UUID profile;
    private static UUID job;
    private static UUID ranking;

    @BeforeAll
    static void open() {
        stores = Stores.open();
        work = new WorkStore(stores.jdbc());
        queue = new WorkQueue(work, () -> {});
        due = new DueWorkStore(stores.jdbc());
        generations = new GenerationStore(stores.jdbc());
        ilka = stores.user();
        profile = stores.profiles()
                .insert(ilka, ProfileBuilder.aProfile().build())
                .id();
        job = stores.postings().insert(ilka, PostingBuilder.aPosting().build()).id();
        ranking = UUID.randomUUID();
        new RankingStore(stores.jdbc()).insert(new NewRanking(ranking, ilka, job, profile, 0, 0));
    }

    @AfterAll
    static void close() {
        stores.close();
    }

    /** How one trial ended for the one who cancelled. */
    private record Trial(UUID generation, boolean cancelled) {}

    @Test
    void aCancelledDocumentStaysCancelledWhoeverElseIsAtIt() throws Exception {
        List<Trial> trials = new ArrayList<>();
        try (var actors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round = 0; round < TRIALS; round += AT_ONCE) {
                List<Callable<Trial>> some = new ArrayList<>();
                for (var i = 0; i < AT_ONCE; i++) {
                    var random = new Random(SEED + round + i);
                    some.add(() -> trial(actors, random));
                }
                for (var one : actors.invokeAll(some)) {
                    trials.add(one.get());
                }
            }
        }
        trials.forEach(CancelRaceIT::endedOnce);
        var cancelled = trials.stream().filter(Trial::cancelled).count();
        assertThat(cancelled).as("both sides win sometimes").isBetween(TRIALS / 10L, TRIALS * 9L / 10);
        assertThat(count("select count(*) from work_items where status in ('blocked', 'queued', 'running')"))
                .as("nothing is left to do")
                .isZero();
    }

    private static Trial trial(ExecutorService actors, Random random) throws Exception {
        var id = UUID.randomUUID();
        var item = new NewWork(UUID.randomUUID(), WorkKind.GENERATION, ilka, id);
        stores.transactions().executeWithoutResult(_ -> {
            generations.insert(new NewGeneration(
                    id, ilka, profile, job, ranking, DocumentType.RESUME, GenerationOptions.DEFAULTS, null));
            queue.submit(item);
        });
        var script = new Random(random.nextLong());
        var patience = random.nextInt(12);
        Future<?> worker = actors.submit(() -> works(item, script));
        Future<?> rescuer = actors.submit(() -> due.requeueExpired(WorkKind.GENERATION));
        Future<Boolean> canceller = actors.submit(() -> cancels(id, patience));
        worker.get();
        rescuer.get();
        var won = canceller.get();
        return new Trial(id, won || cancels(id, 0));
    }

    /** Up to four runs, some of which lose their lease at once, want another try, fail or succeed. */
    private static void works(NewWork item, Random script) {
        for (var run = 0; run < 4; run++) {
            var lease = script.nextInt(4) == 0 ? Duration.ZERO : Duration.ofSeconds(30);
            var claimed = stores.transactions().execute(_ -> {
                var mine = work.claim(item.id(), item.kind(), "worker", lease, false);
                mine.ifPresent(_ -> generations.begin(ilka, item.subjectId(), GenerationStage.ANALYSIS));
                return mine;
            });
            if (claimed == null || claimed.isEmpty()) {
                return;
            }
            ends(claimed.get(), script.nextInt(4));
        }
    }

    private static void ends(WorkItem item, int how) {
        var id = item.subjectId();
        var why = new WorkFailure("trouble", "It did not work.");
        stores.transactions().executeWithoutResult(_ -> {
            switch (how) {
                case 0 -> work.retryLater(item.claimed(), Duration.ZERO, why);
                case 1 -> work.handBack(item.claimed());
                case 2 -> {
                    if (work.fail(item.claimed(), why)) {
                        generations.fail(ilka, id, why.code(), why.message());
                    }
                }
                default -> {
                    if (work.succeed(item.claimed())) {
                        generations.begin(ilka, id, GenerationStage.WRITING);
                        generations.complete(ilka, id, "rules-1", DOCUMENT);
                    }
                }
            }
        });
    }

    private static boolean cancels(UUID id, int patience) {
        for (var look = 0; look < patience; look++) {
            generations.find(ilka, id);
        }
        return Boolean.TRUE.equals(stores.transactions().execute(_ -> {
            queue.cancel(WorkKind.GENERATION, ilka, id);
            return generations.cancel(ilka, id);
        }));
    }

    private static void endedOnce(Trial trial) {
        var status = generations
                .find(ilka, trial.generation())
                .orElseThrow()
                .status()
                .stored();
        var terminal = stores.jdbc()
                .sql("""
                select event
                from generation_events
                where generation_id = :id
                  and event <> 'status'
                """)
                .param("id", trial.generation())
                .query(String.class)
                .list();
        var item = stores.jdbc()
                .sql("""
                select status
                from work_items
                where subject_id = :id
                """)
                .param("id", trial.generation())
                .query(String.class)
                .single();

        assertThat(terminal).as("one terminal state, for good").containsExactly(status);
        assertThat(status).isIn(trial.cancelled() ? List.of("cancelled") : List.of("completed", "failed"));
        assertThat(item).isEqualTo(status.replace("completed", "succeeded"));
    }

    private static int count(String sql) {
        return stores.jdbc().sql(sql).query(Integer.class).single();
    }
}
