package com.jobwise.e2e.drill;

import com.jobwise.e2e.drill.server.Command;
import com.jobwise.e2e.drill.server.OwnPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The machine below a process is not well: its clock, its disk, its connections. */
@DrillScene
class HostDrill {

    private static final Path FAKETIME = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");

    /** R21. */
    @Test
    void clocksTenMinutesOffChangeNothing(Scene scene) {
        Assumptions.assumeTrue(Files.exists(FAKETIME), "needs Debian's package faketime");
        var ahead = scene.rig().station(Rig.GENERATION, clock("+10m"));
        var behind = scene.rig().station(Rig.GENERATION, clock("-10m"));
        try {
            drill(scene, ahead, behind);
        } finally {
            List.of(ahead, behind).forEach(scene.rig()::forget);
        }
    }

    private static void drill(Scene scene, Station ahead, Station behind) {
        List.of(ahead, behind).forEach(Station::awaitReady);
        var jobs = DrillSize.times(40);
        var takeovers = new Takeovers(scene.rig());
        var asking = scene.ask(jobs, 4);
        scene.ledger().awaitEnded(jobs / 3, Duration.ofMinutes(3));
        takeovers.kill(ahead);
        takeovers.kill(scene.rig().all(Rig.GENERATION).getFirst());
        Scene.join(asking);
        scene.finish(Duration.ofMinutes(5));
        var done = Counters.of(List.of(ahead, behind), "jobwise.work.claimed");
        scene.figures("R21 clocks 10 min ahead and behind", jobs + " jobs, 2 kills")
                .atLeast("claimed by those two", done, 1)
                .atMost("next run max", takeovers.spread().most(), Duration.ofSeconds(15))
                .none(
                        "attempts burnt beyond kills",
                        Math.max(
                                0,
                                scene.ledger().rows().burntAttempts()
                                        - takeovers.spread().count()))
                .settle();
    }

    /** Without the last one every wait of the Java machine returns at once, and the process spins. */
    private static Map<String, String> clock(String offset) {
        return Map.of(
                "LD_PRELOAD",
                FAKETIME.toString(),
                "FAKETIME",
                offset,
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1",
                "FAKETIME_FORCE_MONOTONIC_FIX",
                "0");
    }

    /** R22: the log's part of it. */
    @Test
    void aFullLogDiskStopsNobody(Scene scene) throws IOException {
        Assumptions.assumeTrue(Command.isRoot(), "only root may mount a small disk");
        var disk = Files.createTempDirectory("jobwise-drill-disk-");
        var mounted = Command.status(
                Duration.ofSeconds(10),
                disk.resolveSibling("jobwise-drill-mount.log"),
                List.of("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()));
        Assumptions.assumeTrue(mounted == 0, "this root may not mount");
        var worker = scene.rig().station(Rig.GENERATION, Map.of("LOGGING_LEVEL_COM_JOBWISE", "DEBUG"), disk);
        try {
            worker.awaitReady();
            fill(disk.resolve("somebody-elses"));
            var jobs = DrillSize.times(20);
            var before = Counters.of(worker, "jobwise.work.claimed");
            scene.book().placeAll(scene.crowd().orders(jobs), 4);
            scene.finish(Duration.ofMinutes(3));
            scene.figures("R22 log disk full", jobs + " jobs")
                    .atLeast(
                            "claimed by the worker without a log",
                            Counters.of(worker, "jobwise.work.claimed") - before,
                            1)
                    .settle();
        } finally {
            scene.rig().forget(worker);
            Command.run(
                    Duration.ofSeconds(10),
                    disk.resolveSibling("jobwise-drill-mount.log"),
                    List.of("umount", "-l", disk.toString()));
            Files.deleteIfExists(disk);
        }
    }

    private static void fill(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            while (true) {
                out.write(new byte[1024]);
            }
        } catch (IOException full) {
            if (Files.size(file) == 0) {
                throw full;
            }
        }
    }

    /** R23. */
    @Test
    void exhaustedConnectionsAreSaidQuicklyAndHeal(Scene scene) throws SQLException {
        var held = Duration.ofSeconds(Math.min(30, DrillSize.times(4)));
        var jobs = DrillSize.times(40);
        try (var lock = locked(scene.rig().postgres());
                var probe = new Probe(scene.crowd().get(1).caller())) {
            var asking = scene.ask(jobs, 40);
            Pause.of(held);
            lock.rollback();
            var back = probe.awaitGood();
            Scene.join(asking);
            var answers = scene.book().answers();
            var odd = answers.stream()
                    .filter(answer -> answer.status() != 202 && answer.status() != 503)
                    .count();
            scene.finish(Duration.ofMinutes(3));
            scene.figures(
                            "R23 connections exhausted",
                            "%d s, %d submits at 40 at once".formatted(held.toSeconds(), jobs))
                    .note("told 503", scene.book().answers(503))
                    .none("other than 202 or 503", odd)
                    .atMost("told within, p99", Pace.times(answers).at(0.99), Duration.ofSeconds(8))
                    .atMost("back after", back, Duration.ofSeconds(10))
                    .settle();
        }
    }

    /** Every submit waits in the database, each with a connection of the gateway's. */
    private static java.sql.Connection locked(OwnPostgres postgres) throws SQLException {
        var connection = postgres.dataSource().getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table generations in exclusive mode");
        }
        return connection;
    }
}
