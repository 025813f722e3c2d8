package com.jobwise.e2e.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** R19, R20: deployments replace every process while people use the system. Must show of issue 5. */
@DrillScene
class DeployDrill {

    private static final int SIGTERM_EXIT = 143;

    private final List<Duration> drained = new ArrayList<>();
    private int stoppedAtWork;

    @Test
    void replacingEveryProcessCostsNobodyAnything(Scene scene) {
        var deploys = Math.max(1, DrillSize.SIZE / 2);
        // Longer than an impatient container would wait, shorter than the grace period.
        scene.modelTakes(Duration.ofSeconds(7));
        var wrongExits = 0;
        try (var pace = new Pace(scene.book(), scene.crowd(), 1)) {
            for (var deploy = 0; deploy < deploys; deploy++) {
                for (var station : scene.rig().all()) {
                    awaitWork(scene, station);
                    wrongExits += replace(station) == SIGTERM_EXIT ? 0 : 1;
                }
            }
            pace.end();
        }
        var serverErrors = scene.book().answers().stream()
                .filter(answer -> answer.status() >= 500)
                .count();
        scene.finish(Duration.ofMinutes(5));
        var rows = scene.ledger().rows();
        var jobs = scene.book().accepted().size();
        var stops = deploys * scene.rig().workers().size();
        scene.figures("R19-R20 rolling SIGTERM", "%d jobs, %d deploys of 6 processes".formatted(jobs, deploys))
                .note("stopped in the middle of a run", stoppedAtWork)
                .none("attempts burnt", rows.burntAttempts())
                .none("5xx", serverErrors)
                .none("exit other than SIGTERM's", wrongExits)
                .atMost("drained within", Spread.of(drained).most(), Duration.ofSeconds(30))
                .atMost("model calls", scene.calls(), jobs + rows.rankings() + (long) stops * Scene.SLOTS)
                .settle();
    }

    /** A worker is stopped in the middle of something, if anything comes its way. */
    private void awaitWork(Scene scene, Station station) {
        if (station.module().equals(Rig.GENERATION)) {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> scene.queue().heldBy(station.ownerPrefix()) > 0);
            stoppedAtWork++;
        }
    }

    private int replace(Station station) {
        var start = System.nanoTime();
        var exit = station.terminate();
        drained.add(Duration.ofNanos(System.nanoTime() - start));
        station.start();
        station.awaitReady();
        return exit;
    }
}
