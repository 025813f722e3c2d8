package com.jobwise.e2e.drill;

import com.jobwise.e2e.drill.server.RequiresOwnServers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** R1: workers are killed at any moment; what they held is done by others, once. */
@RequiresOwnServers
class KillsDrill {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    @Nullable
    Path logs;

    @Test
    void killedWorkersLoseAndDoubleNothing() {
        var workers = List.of(Rig.RANKING, Rig.STYLE, Rig.GENERATION, Rig.GENERATION, Rig.GENERATION);
        var jobs = DrillSize.times(100);
        var kills = DrillSize.times(2);
        var random = DrillSize.random();
        try (var rig = Rig.with(Objects.requireNonNull(logs), Map.of(), workers)) {
            var ledger = new Ledger(rig);
            var book = new Book();
            var crowd = Crowd.of(24, rig.gateway()::address);
            var asking = Thread.ofVirtual().start(() -> book.placeAll(crowd.orders(jobs), 4));
            for (var i = 0; i < kills; i++) {
                var station = rig.workers().get(random.nextInt(workers.size()));
                station.kill();
                station.start();
                station.awaitReady();
            }
            asking.join();
            book.insist(Duration.ofMinutes(1));
            var took = ledger.awaitEnd(Duration.ofMinutes(5));
            new Figures("R1 worker killed", jobs + " jobs, " + kills + " kills")
                    .audit(ledger.audit(book))
                    .note("end after", Figures.seconds(took))
                    .settle();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
