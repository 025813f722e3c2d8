package com.jobwise.e2e.drill;

import com.jobwise.e2e.PackagedCommand;
import com.jobwise.work.WorkKind;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** R27: the process that deletes what was kept long enough dies in the middle of it, again and again. */
@DrillScene
class RetentionDrill {

    private static final int KEPT = 50;
    private static final int BEYOND = 20;

    @Test
    void whatIsNotDoneIsNeverDeletedAndTheNextRunCompletes(Scene scene) {
        var people = scene.crowd().size();
        var kills = DrillSize.times(2);
        var waiting = DrillSize.times(5);
        var aged = scene.aged();
        scene.book().placeAll(scene.crowd().orders(people), 8);
        scene.finish(Duration.ofMinutes(3));
        // Each has one document of the drill itself, which is the newest.
        aged.store(KEPT + BEYOND - 1, 2);
        aged.store(DrillSize.times(10), 100);
        scene.queue().pause(WorkKind.GENERATION);
        scene.book().placeAll(scene.crowd().orders(waiting), 8);
        aged.ageWhatWaits();
        var due = aged.documents() - (long) people * KEPT - waiting;

        var inTheMiddle = 0;
        var torn = 0L;
        for (var kill = 0; kill < kills; kill++) {
            inTheMiddle += killInTheMiddle(scene, aged) ? 1 : 0;
            torn += aged.tornApart();
        }
        var exit = retention(scene).await(Duration.ofMinutes(5));
        var left = aged.documents();
        torn += aged.tornApart();
        var stillWaiting = aged.waiting();
        aged.remove();
        scene.queue().resume();
        scene.finish(Duration.ofMinutes(3));
        scene.figures("R27 killed during retention", "%d documents due, %d kills".formatted(due, kills))
                .exactly("killed in the middle", inTheMiddle, kills)
                .exactly("not done and still there", stillWaiting, waiting)
                .none("work without its document, or the reverse", torn)
                .exactly("exit of the last run", exit, 0)
                .exactly("documents left", left, (long) people * KEPT + waiting)
                .settle();
    }

    /** @return whether it had begun and not ended */
    private static boolean killInTheMiddle(Scene scene, AgedStore aged) {
        var before = aged.documents();
        var run = retention(scene);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(2))
                .until(() -> !run.isAlive() || aged.documents() < before);
        var alive = run.isAlive();
        run.kill();
        return alive;
    }

    /** A few rows at a time, so that there is a middle. */
    private static PackagedCommand retention(Scene scene) {
        return scene.rig().command("retention", "--jobwise.gateway.retention.batch=5");
    }
}
