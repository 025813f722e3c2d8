package com.jobwise.e2e.drill;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Workers die, or stop and come back, while they have work. */
@DrillScene
class KillsDrill {

    private static final Duration LEASE = Duration.ofSeconds(10);

    /** R1. */
    @Test
    void whatAKilledWorkerHeldIsDoneByOthersOnce(Scene scene) {
        var jobs = DrillSize.times(100);
        var kills = DrillSize.times(2);
        var random = DrillSize.random();
        var takeovers = new Takeovers(scene.rig());
        var asking = scene.ask(jobs, 4);
        var held = 0;
        for (var kill = 1; kill <= kills; kill++) {
            scene.ledger().awaitEnded((long) kill * jobs / (kills + 2), Duration.ofMinutes(5));
            var workers = scene.rig().all(Rig.GENERATION);
            held += takeovers.kill(workers.get(random.nextInt(workers.size())));
        }
        Scene.join(asking);
        scene.finish(Duration.ofMinutes(5L * DrillSize.SIZE));
        var rankings = scene.ledger().rows().rankings();
        scene.figures("R1 worker killed", "%d jobs, %d kills".formatted(jobs, kills))
                .note("runs cut off", held)
                .atMost("next run p95", takeovers.spread().at(0.95), Duration.ofSeconds(2))
                .atMost("next run max", takeovers.spread().most(), Duration.ofSeconds(15))
                .atMost("model calls", scene.calls(), jobs + rankings + (long) kills * Scene.SLOTS)
                .settle();
    }

    /** R2. */
    @Test
    void whoWasFrozenPastItsLeaseWritesNothingAnyMore(Scene scene) {
        var pauses = DrillSize.times(1);
        var jobs = 12 * pauses;
        scene.modelTakes(Duration.ofSeconds(2));
        var workers = scene.rig().all(Rig.GENERATION);
        var fencedBefore = Counters.of(workers, "jobwise.work.fenced");
        var leastFenced = 0;
        for (var pause = 0; pause < pauses; pause++) {
            scene.book().placeAll(scene.crowd().orders(jobs / pauses), 4);
            var frozen = workers.get(pause % workers.size());
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> heldBy(scene, frozen) > 0);
            frozen.freeze();
            leastFenced += heldBy(scene, frozen) > 0 ? 1 : 0;
            Awaitility.await()
                    .atMost(LEASE.multipliedBy(4))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> heldBy(scene, frozen) == 0);
            frozen.thaw();
            scene.finish(Duration.ofMinutes(2));
        }
        Awaitility.await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
        scene.figures("R2 worker frozen past its lease", "%d jobs, %d pauses".formatted(jobs, pauses))
                .atLeast("late writes refused", Counters.of(workers, "jobwise.work.fenced") - fencedBefore, leastFenced)
                .settle();
    }

    /** R13: a job that ends every process which runs it, here by the drill's own hand. */
    @Test
    void aJobThatKillsItsWorkersIsGivenUpAndHarmsNoOther(Scene scene) {
        var good = 20 * DrillSize.SIZE;
        var poison = scene.crowd().orders(1);
        scene.modelTakes(Duration.ofSeconds(3));
        scene.book().placeAll(poison, 1);
        var id = scene.book().accepted().iterator().next();
        var others = scene.ask(good, 4);
        var deaths = 0;
        while (!scene.queue().isEnded(id)) {
            var owner = scene.queue().ownerOf(id);
            var killed = scene.rig().all(Rig.GENERATION).stream()
                    .filter(station -> owner.startsWith(station.ownerPrefix()))
                    .toList();
            killed.forEach(Station::kill);
            killed.forEach(Station::start);
            deaths += killed.size();
        }
        Scene.join(others);
        scene.finish(Duration.ofMinutes(5));
        var audit = scene.ledger().audit(scene.book());
        new Figures("R13 job that kills its worker", "1 poison, %d good".formatted(good))
                .exactly("given up", audit.failed(), 2)
                .exactly("good ones done", scene.ledger().rows().completed(), good)
                .atMost("worker deaths", deaths, 5)
                .none("lost", audit.lost())
                .none("doubled", audit.doubled())
                .none("leases", audit.leases())
                .none("messages left", audit.messagesLeft())
                .settle();
    }

    private static long heldBy(Scene scene, Station station) {
        return scene.queue().heldBy(station.ownerPrefix());
    }
}
