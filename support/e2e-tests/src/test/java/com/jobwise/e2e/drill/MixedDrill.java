package com.jobwise.e2e.drill;

import com.jobwise.e2e.drill.Crowd.Order;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** R29, and the first must show of issue 5: everything at once, by a seeded schedule, while people go on asking. */
@DrillScene
class MixedDrill {

    /** More than this waits for nobody: people come as the system works. */
    private static final int MOST_OPEN = 120;

    @Test
    void killsAndRestartsOfEverythingLoseAndDoubleNothing(Scene scene) {
        var jobs = DrillSize.times(500);
        var kills = DrillSize.times(3);
        var restarts = Math.max(1, DrillSize.SIZE / 2);
        var stations = scene.rig().all().size();
        var faults = Fault.schedule(DrillSize.random(), stations, kills, restarts, restarts);
        var exposures = 0L;
        var asking =
                Thread.ofVirtual().start(() -> askAsItGoes(scene, scene.crowd().orders(jobs)));
        for (var i = 0; i < faults.size(); i++) {
            scene.ledger().awaitEnded((long) (i + 1) * jobs / (faults.size() + 2), Duration.ofMinutes(20));
            exposures += scene.ledger().rows().leases();
            happen(scene, faults.get(i));
        }
        Scene.join(asking);
        scene.finish(Duration.ofMinutes(20));
        var rows = scene.ledger().rows();
        var perJob = (double) scene.calls() / (jobs + rows.rankings());
        scene.figures(
                        "mixed",
                        "%d jobs, %d kills, %d broker and %d database restarts"
                                .formatted(jobs, kills, restarts, restarts))
                .exactly("accepted in the end", scene.book().accepted().size(), jobs)
                .note("runs in flight at a fault", exposures)
                .atMost("model calls per job", perJob, 1.06)
                .settle();
    }

    private static void happen(Scene scene, Fault fault) {
        switch (fault) {
            case Fault.Kill kill -> {
                var victim = scene.rig().all().get(kill.station());
                victim.kill();
                victim.start();
                victim.awaitReady();
            }
            case Fault.BrokerRestart _ -> {
                scene.rig().rabbit().kill();
                scene.rig().rabbit().start();
            }
            case Fault.DatabaseRestart restart -> scene.rig().postgres().restart(restart.mode());
        }
    }

    private static void askAsItGoes(Scene scene, List<Order> orders) {
        for (var start = 0; start < orders.size(); start += 10) {
            var asked = start;
            Awaitility.await()
                    .atMost(Duration.ofMinutes(30))
                    .pollInterval(Duration.ofMillis(100))
                    .ignoreExceptions()
                    .until(() -> asked - scene.ledger().rows().ended() < MOST_OPEN);
            scene.book().placeAll(orders.subList(start, Math.min(start + 10, orders.size())), 4);
            scene.book().insist(Duration.ofMinutes(5));
        }
    }
}
