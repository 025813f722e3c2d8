package com.jobwise.e2e.drill;

import com.jobwise.work.WorkKind;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** R4: a gateway dies when the broker has its messages and the rows do not say so yet. */
@DrillScene
class AnnounceDrill {

    /** More than the window of one person, so that some are announced and some wait. */
    private static final int EACH = 6;

    @Test
    void whoDiesBetweenPublishAndMarkPublishesTwiceAndNothingElse(Scene scene) {
        var kills = DrillSize.times(1);
        rankAll(scene);
        // Every slot is at something, so what is published waits in the broker, and is published again before anybody
        // takes it.
        scene.modelTakes(Duration.ofSeconds(8));
        var jobs = 0;
        var killed = 0;
        var duplicatesBefore = Counters.of(scene.rig().workers(), "jobwise.work.duplicate");
        try (var marks = new Marks(scene.rig())) {
            for (var turn = 0; turn < 4 * kills && killed < kills; turn++) {
                jobs += keepBusy(scene);
                killed += killBetween(scene, marks);
                jobs += EACH;
                scene.finish(Duration.ofMinutes(2));
            }
        }
        var counted = Counters.of(scene.rig().workers(), "jobwise.work.duplicate") - duplicatesBefore;
        var rankings = scene.ledger().rows().rankings();
        scene.figures("R4 gateway killed between publish and mark", "%d jobs, %d kills".formatted(jobs, kills))
                .exactly("killed between", killed, kills)
                .atLeast("messages without effect", counted, killed)
                .atMost(
                        "model calls",
                        scene.calls(),
                        (long) jobs + scene.crowd().size() + rankings)
                .settle();
    }

    private static void rankAll(Scene scene) {
        scene.book().placeAll(scene.crowd().orders(scene.crowd().size()), 8);
        scene.finish(Duration.ofMinutes(3));
    }

    /** @return as many jobs as there are slots */
    private static int keepBusy(Scene scene) {
        var slots = scene.rig().all(Rig.GENERATION).size() * Scene.SLOTS;
        var orders = scene.crowd().orders(slots + EACH);
        scene.book().placeAll(orders.subList(EACH, orders.size()), 8);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> scene.queue().running(WorkKind.GENERATION) == slots);
        return slots;
    }

    /** @return 1, or 0 when it was a worker's turn to announce */
    private static int killBetween(Scene scene, Marks marks) {
        var gateway = scene.rig().gateway();
        marks.hold();
        var asking = scene.ask(EACH, EACH);
        var hit = marks.awaitHeld().equals(Rig.GATEWAY);
        if (hit) {
            gateway.kill();
        }
        marks.release();
        if (hit) {
            gateway.start();
            gateway.awaitReady();
        }
        Scene.join(asking);
        return hit ? 1 : 0;
    }
}
