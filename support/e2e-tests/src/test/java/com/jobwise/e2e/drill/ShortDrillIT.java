package com.jobwise.e2e.drill;

import com.jobwise.e2e.drill.server.OwnPostgres.Mode;
import com.jobwise.work.WorkKind;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The drill of every build: one of each that has ever cost anybody a job. The others are {@code -Pdrills}. */
@DrillScene
class ShortDrillIT {

    @Test
    void aKilledWorkerAForgetfulBrokerAndARestartedDatabaseLoseNothing(Scene scene) {
        var jobs = 60;
        var asking = scene.ask(jobs, 4);
        scene.ledger().awaitEnded(5, Duration.ofMinutes(1));
        var worker = scene.rig().all(Rig.GENERATION).getLast();
        worker.kill();
        worker.start();
        scene.ledger().awaitEnded(15, Duration.ofMinutes(1));
        scene.rig().rabbit().kill();
        scene.rig().rabbit().forgetEverything();
        scene.rig().rabbit().start();
        scene.rig().postgres().restart(Mode.IMMEDIATE);
        // By now the queues are declared again.
        scene.ledger().awaitEnded(25, Duration.ofMinutes(1));
        try (var post = new Post(scene.rig())) {
            scene.queue().works().forEach(work -> post.wakeUp(WorkKind.GENERATION, work));
            post.wakeUp(WorkKind.GENERATION, UUID.randomUUID());
            post.confirm();
        }
        Scene.join(asking);
        var took = scene.finish(Duration.ofMinutes(3));
        var rankings = scene.ledger().rows().rankings();
        scene.figures("short", jobs + " jobs, one of each")
                .atMost("model calls", scene.calls(), jobs + rankings + 4L * Scene.SLOTS)
                .note("end after", Figures.seconds(took))
                .settle();
    }
}
