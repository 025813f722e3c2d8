package com.jobwise.e2e.drill;

import java.time.Duration;
import java.util.Collections;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The gateway dies while people ask, and people press the button more than once. */
@DrillScene
class SubmitDrill {

    /** R3. */
    @Test
    void whatWasAcceptedIsKeptAndWhatWasNotIsAskedAgainOnce(Scene scene) {
        var submits = DrillSize.times(100);
        var kills = DrillSize.times(2);
        var gateway = scene.rig().gateway();
        var orders = scene.crowd().orders(submits);
        var asking = Thread.ofVirtual().name("asking").start(() -> scene.book().press(orders, 8));
        for (var kill = 1; kill <= kills; kill++) {
            awaitAccepted(scene, kill * submits / (kills + 2));
            gateway.kill();
            gateway.start();
            gateway.awaitReady();
        }
        Scene.join(asking);
        var unanswered = scene.book().answers(0);
        scene.finish(Duration.ofMinutes(3L * DrillSize.SIZE));
        scene.figures("R3 gateway killed mid-submit", "%d submits, %d kills".formatted(submits, kills))
                .exactly("accepted in the end", scene.book().accepted().size(), submits)
                .atLeast("answers missing", unanswered, kills)
                .settle();
    }

    /** R26. */
    @Test
    void theSameKeyMakesOneDocumentHoweverOftenItIsSent(Scene scene) {
        var keys = DrillSize.times(2);
        for (var order : scene.crowd().orders(keys)) {
            scene.book().placeAll(Collections.nCopies(50, order), 50);
        }
        var conflicts = scene.book().answers(409);
        var accepted = scene.book().answers(202);
        scene.finish(Duration.ofMinutes(2));
        scene.figures("R26 same key 50 times at once", "%d keys".formatted(keys))
                .exactly("documents", scene.book().accepted().size(), keys)
                .exactly("answers 202 or 409", accepted + conflicts, 50L * keys)
                .settle();
    }

    private static void awaitAccepted(Scene scene, int count) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> scene.book().accepted().size() >= count);
    }
}
