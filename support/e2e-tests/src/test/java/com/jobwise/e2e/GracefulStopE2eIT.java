package com.jobwise.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.testsupport.RequiresRabbitMq;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A deployment replaces workers while people use the system; nobody notices, and logs say nothing of them. */
@RequiresRabbitMq
class GracefulStopE2eIT {

    private static final int SIGTERM_EXIT = 143;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    @Nullable
    Path logs;

    @Test
    void terminatedWorkerLosesNothingAndLogsNobodysData() {
        var workers = List.of("ranking-worker", "style-worker", "generation-worker", "generation-worker");
        try (var deployment = new Deployment(Objects.requireNonNull(logs), workers)) {
            var rafael = deployment.newPerson();
            rafael.imports("rafael-tunstad");
            var job = rafael.pastes("plant-maintenance-technician");
            List<UUID> asked = new ArrayList<>();
            for (var i = 0; i < 6; i++) {
                asked.add(rafael.asksFor("resume", job));
            }

            assertThat(deployment.all().getLast().terminate()).isEqualTo(SIGTERM_EXIT);

            var texts = asked.stream()
                    .map(id -> rafael.awaitResult(id).path("content_text").asString())
                    .distinct()
                    .toList();
            assertThat(texts).as("same input, same document").hasSize(1);
            assertThat(deployment.all())
                    .allSatisfy(
                            one -> assertThat(one.output()).doesNotContain("Rafael", "Tunstad", "vandersee.example"));
        }
    }
}
