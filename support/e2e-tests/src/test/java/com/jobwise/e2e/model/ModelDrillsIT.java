package com.jobwise.e2e.model;

import com.jobwise.e2e.PackagedApplication;
import com.jobwise.e2e.model.HostileModel.Mood;
import com.jobwise.e2e.model.OutageDrill.Way;
import com.jobwise.testsupport.RequiresRabbitMq;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The drills with a model at full size; {@code ModelE2eIT} has the small ones. {@code -Djobwise.drill.seed} brings other chances. */
@Tag("drill")
@RequiresRabbitMq
class ModelDrillsIT {

    private static final long SEED = Long.getLong("jobwise.drill.seed", 20261125);
    private static final int PERCENT = Integer.getInteger("jobwise.drill.percent", 100);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    @Nullable
    Path logs;

    private static final Map<String, String> ROOMY = Map.of(
            "JOBWISE_WORKER_SLOTS", "8",
            "JOBWISE_QUEUE_PERUSER", "16",
            "JOBWISE_ALLOWANCE_CALLSPERUSER", "32",
            "JOBWISE_MODEL_CALLS_ATONCE", "32",
            "JOBWISE_MODEL_CALLS_PERSECOND", "200");

    private Installation installation(List<String> workers, Map<String, String> settings) {
        var all = new HashMap<>(ROOMY);
        all.putAll(settings);
        return new Installation(Objects.requireNonNull(logs), workers, all);
    }

    @Test
    void aModelThatAnswersAnythingHarmsNothing() {
        var workers = List.of("ranking-worker", "style-worker", "generation-worker", "generation-worker");
        var settings = Map.of(
                "JOBWISE_WORKER_SLOTS", "24",
                "JOBWISE_MODEL_CALLS_DEADLINE", "1s",
                "JOBWISE_MODEL_CALLS_PATIENCE", "5m",
                "JOBWISE_MODEL_BREAKER_OPEN", "500ms");
        try (var installation = installation(workers, settings)) {
            var crowd = Crowd.of(installation.deployment(), 12, 5, Hostility.INJECTION);
            crowd.people().forEach(one -> one.person().uploadsLetter("plain"));
            crowd.askFor(24);
            crowd.awaitAll(Duration.ofMinutes(15));
            Awaitility.await()
                    .pollDelay(Duration.ofSeconds(35))
                    .atMost(Duration.ofSeconds(40))
                    .until(() -> true);
            Map<PackagedApplication, Vitals> before = new LinkedHashMap<>();
            installation.alive().forEach(one -> before.put(one, Vitals.of(one)));
            var drill = new AnythingDrill(installation, SEED);
            drill.runAndComeBackTo(
                    before,
                    () -> drill.run(
                            crowd,
                            Map.of(
                                    Mood.REFUSES_THE_SET_UP, percent(100),
                                    Mood.LIES, percent(1400),
                                    Mood.BREAKS, percent(300),
                                    Mood.ANYTHING, percent(200)),
                            Duration.ofHours(1)));
        }
    }

    @Test
    void whatWaitsForAModelIsLostByNobody() {
        var workers = List.of("ranking-worker", "style-worker", "generation-worker", "generation-worker");
        try (var installation = installation(workers, Map.of("JOBWISE_MODEL_CALLS_DEADLINE", "3s"))) {
            var crowd = Crowd.of(installation.deployment(), 12, 2, "");
            for (var way : Way.values()) {
                new OutageDrill(installation, way, Duration.ofSeconds(20))
                        .run(crowd, percent(200), Duration.ofSeconds(60), Duration.ofSeconds(60));
            }
        }
    }

    @Test
    void aProviderIsNotAskedEarlierThanItSays() {
        var workers = List.of("ranking-worker", "generation-worker", "generation-worker", "generation-worker");
        try (var installation = installation(workers, Map.of("JOBWISE_WORKER_SLOTS", "4"))) {
            var crowd = Crowd.of(installation.deployment(), 12, 1, "");
            new RetryAfterDrill(installation).run(crowd, percent(300), 6, Duration.ofSeconds(12));
        }
    }

    @Test
    void onlyWhatWasUnderWayWhenAWorkerWasKilledIsPaidTwice() {
        var workers = List.of(
                "ranking-worker",
                "ranking-worker",
                "style-worker",
                "generation-worker",
                "generation-worker",
                "generation-worker");
        var settings = Map.of("JOBWISE_WORKER_SLOTS", "2");
        try (var installation = installation(workers, settings)) {
            var crowd = Crowd.of(installation.deployment(), 12, 1, "");
            new KillDrill(installation, new KillDrill.Size(percent(24), 21, 2), SEED)
                    .run(crowd, Duration.ofMinutes(30));
        }
    }

    @Test
    void slowAnswersAreCutAndNobodyElseWaits() {
        var workers = List.of("ranking-worker", "generation-worker", "generation-worker");
        var deadline = Duration.ofSeconds(20);
        try (var installation =
                installation(workers, Map.of("JOBWISE_MODEL_CALLS_DEADLINE", deadline.toSeconds() + "s"))) {
            var crowd = Crowd.of(installation.deployment(), 12, 2, "");
            new SlowDrill(installation, deadline).run(crowd, percent(200), Duration.ofMillis(800));
        }
    }

    private static int percent(int full) {
        return Math.max(1, full * PERCENT / 100);
    }
}
