package com.jobwise.e2e.drill;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The broker goes, and comes back, with or without its memory. */
@DrillScene
class BrokerDrill {

    /** R5. */
    @Test
    void requestsAreTakenWithoutABroker(Scene scene) {
        var down = Duration.ofSeconds(Math.min(30, DrillSize.times(5)));
        var perSecond = 5;
        try (var pace = new Pace(scene.book(), scene.crowd(), perSecond)) {
            Pause.of(down);
            var before = Pace.times(pace.answered()).at(0.95);
            scene.rig().rabbit().kill();
            Pause.of(down);
            var during = pace.answered();
            scene.rig().rabbit().start();
            var back = goesOn(scene);
            pace.end();
            var missed = scene.book().answers().stream()
                    .filter(answer -> !answer.isAccepted())
                    .count();
            scene.finish(Duration.ofMinutes(5));
            scene.figures("R5 broker killed and away", "%d s, %d submits/s".formatted(down.toSeconds(), perSecond))
                    .none("submits not accepted", missed)
                    .note("submit p95 before", Figures.seconds(before))
                    .atMost("submit p95 without broker", Pace.times(during).at(0.95), before.multipliedBy(2))
                    .atMost("work goes on after", back, Duration.ofSeconds(15))
                    .settle();
        }
    }

    /** R6. */
    @Test
    void aBrokerThatForgotEverythingLosesNothing(Scene scene) {
        var jobs = DrillSize.times(30);
        scene.book().placeAll(scene.crowd().orders(jobs), 8);
        scene.ledger().awaitEnded(jobs / 5, Duration.ofMinutes(2));
        var rabbit = scene.rig().rabbit();
        rabbit.kill();
        rabbit.forgetEverything();
        var states = scene.queue().states();
        rabbit.start();
        var took = scene.finish(Duration.ofMinutes(5));
        scene.figures("R6 broker without its memory", jobs + " jobs")
                .note("at that moment", states)
                .atMost("all done after", took, Duration.ofSeconds(90))
                .settle();
    }

    /** R6, without a restart: no connection breaks, so nobody is told. */
    @Test
    void deletedQueuesAreMadeAgain(Scene scene) {
        var jobs = DrillSize.times(30);
        var asking = scene.ask(jobs, 4);
        scene.ledger().awaitEnded(jobs / 5, Duration.ofMinutes(2));
        try (var post = new Post(scene.rig())) {
            post.deleteQueues();
        }
        Scene.join(asking);
        var took = scene.finish(Duration.ofMinutes(5));
        scene.figures("R6 queues deleted under way", jobs + " jobs")
                .atMost("all done after", took, Duration.ofSeconds(90))
                .settle();
    }

    /** From now to the next claim. */
    private static Duration goesOn(Scene scene) {
        var start = System.nanoTime();
        var claims = scene.queue().claims();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> scene.queue().claims() > claims);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
