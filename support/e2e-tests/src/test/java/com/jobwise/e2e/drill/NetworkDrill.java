package com.jobwise.e2e.drill;

import com.jobwise.e2e.drill.server.Proxy;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** One worker's wire to a server swallows everything, then works again. */
@DrillScene
class NetworkDrill {

    private static final Duration LOST = Duration.ofSeconds(Math.min(45, DrillSize.times(20)));

    /** R8. */
    @Test
    void aWorkerCutOffFromTheBrokerHarmsNothing(Scene scene) {
        try (var wire = Proxy.to(scene.rig().rabbit().port())) {
            var uri = scene.rig().rabbit().uri(wire.port());
            var worker = scene.rig().station(Rig.GENERATION, Map.of("JOBWISE_AMQP_URL", uri));
            during(scene, worker, () -> drill(scene, worker, wire, "R8 worker to broker black-holed"));
        }
    }

    /** R9. */
    @Test
    void aWorkerCutOffFromTheDatabaseHarmsNothing(Scene scene) {
        try (var wire = Proxy.to(scene.rig().postgres().port())) {
            var url = scene.rig().postgres().url(wire.port());
            var worker = scene.rig().station(Rig.GENERATION, Map.of("JOBWISE_DB_URL", url));
            during(scene, worker, () -> drill(scene, worker, wire, "R9 worker to database black-holed"));
        }
    }

    private static void during(Scene scene, Station worker, Runnable drill) {
        try {
            drill.run();
        } finally {
            scene.rig().forget(worker);
        }
    }

    private static void drill(Scene scene, Station worker, Proxy wire, String name) {
        worker.awaitReady();
        var jobs = DrillSize.times(40);
        scene.modelTakes(Duration.ofSeconds(1));
        var asking = scene.ask(jobs, 4);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> scene.queue().heldBy(worker.ownerPrefix()) > 0);
        wire.blackHole();
        Pause.of(LOST);
        wire.open();
        Scene.join(asking);
        scene.finish(Duration.ofMinutes(3));
        var back = backAtWork(scene, worker);
        scene.figures(name, "%d jobs, %d s".formatted(jobs, LOST.toSeconds()))
                .atMost("it works again after", back, Duration.ofSeconds(30))
                .settle();
    }

    /** From now until it claims something new. */
    private static Duration backAtWork(Scene scene, Station worker) {
        var start = System.nanoTime();
        var before = Counters.of(worker, "jobwise.work.claimed");
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    scene.book().placeAll(scene.crowd().orders(8), 4);
                    return Counters.of(worker, "jobwise.work.claimed") > before;
                });
        var back = Duration.ofNanos(System.nanoTime() - start);
        scene.finish(Duration.ofMinutes(3));
        return back;
    }
}
