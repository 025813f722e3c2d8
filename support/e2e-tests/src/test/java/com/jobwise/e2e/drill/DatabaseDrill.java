package com.jobwise.e2e.drill;

import com.jobwise.e2e.drill.server.OwnPostgres.Mode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The database falls over, is away, or is held up by somebody's open transaction. */
@DrillScene
class DatabaseDrill {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    /** R7. */
    @Test
    void aRestartedDatabaseLosesNothingAndIsFoundAgain(Scene scene) {
        var jobs = DrillSize.times(60);
        var restarts = DrillSize.times(1);
        List<Duration> backAfter = new ArrayList<>();
        var asking = scene.ask(jobs, 4);
        try (var probe = new Probe(scene.crowd().get(0).caller())) {
            for (var restart = 1; restart <= restarts; restart++) {
                scene.ledger().awaitEnded((long) restart * jobs / (restarts + 2), Duration.ofMinutes(5));
                scene.rig().postgres().restart(Mode.IMMEDIATE);
                backAfter.add(probe.awaitGood());
            }
            Scene.join(asking);
            scene.finish(Duration.ofMinutes(3L * DrillSize.SIZE));
            var calls = (double) scene.calls() / (jobs + scene.ledger().rows().rankings());
            honest(
                            scene.figures(
                                    "R7 database restarted, immediate",
                                    "%d jobs, %d restarts".formatted(jobs, restarts)),
                            probe)
                    .atMost("back after", Spread.of(backAfter).most(), Duration.ofSeconds(10))
                    .atMost("model calls per job", calls, 1.10)
                    .settle();
        }
    }

    /** R7, long: must show of issue 5. */
    @Test
    void withoutADatabaseTheApiSaysSoAndGoesOnByItself(Scene scene) {
        var down = Duration.ofSeconds(DrillSize.times(6));
        var jobs = DrillSize.times(20);
        scene.book().placeAll(scene.crowd().orders(jobs), 8);
        try (var probe = new Probe(scene.crowd().get(0).caller());
                var pace = new Pace(scene.book(), scene.crowd(), 2)) {
            scene.ledger().awaitEnded(jobs / 4, Duration.ofMinutes(2));
            scene.rig().postgres().stop(Mode.FAST);
            Pause.of(down);
            scene.rig().postgres().start();
            var back = probe.awaitGood();
            pace.end();
            var submits = scene.book().answers().stream()
                    .filter(answer -> !answer.isAccepted())
                    .toList();
            scene.finish(Duration.ofMinutes(5));
            honest(scene.figures("R7 database away", down.toSeconds() + " s"), probe)
                    .none(
                            "submits refused otherwise",
                            submits.stream().filter(answer -> !isHonest(answer)).count())
                    .atMost("submit refused within", Pace.times(submits).most(), AT_ONCE)
                    .atMost("back after", back, Duration.ofSeconds(10))
                    .settle();
        }
    }

    /** R24. */
    @Test
    void anOpenTransactionOfSomebodyElseSlowsNobodyMuch(Scene scene) throws SQLException {
        var jobs = DrillSize.times(40);
        scene.finish(Duration.ofMinutes(1));
        var alone = run(scene, jobs);
        try (var connection = scene.rig().postgres().dataSource().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(java.sql.Connection.TRANSACTION_REPEATABLE_READ);
            statement.execute("select count(*) from work_items");
            Pause.of(Duration.ofSeconds(Math.min(240, DrillSize.times(5))));
            var beside = run(scene, jobs);
            connection.rollback();
            scene.figures("R24 open transaction", jobs + " jobs beside it")
                    .note("without it", Figures.seconds(alone))
                    .atMost("with it", beside, alone.multipliedBy(3))
                    .settle();
        }
    }

    private static Duration run(Scene scene, int jobs) {
        var start = System.nanoTime();
        scene.book().placeAll(scene.crowd().orders(jobs), 4);
        scene.finish(Duration.ofMinutes(5));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Figures honest(Figures figures, Probe probe) {
        var failures = probe.failures();
        return figures.note("answers while away", failures.size())
                .none(
                        "other than 503 with Retry-After",
                        failures.stream().filter(answer -> !isHonest(answer)).count())
                .atMost("said within", Pace.times(failures).most(), AT_ONCE);
    }

    private static boolean isHonest(Answer answer) {
        return answer.status() == 503 && answer.retryAfter().isPresent();
    }
}
