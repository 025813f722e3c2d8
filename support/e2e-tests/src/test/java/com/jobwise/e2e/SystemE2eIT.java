package com.jobwise.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.testsupport.RequiresRabbitMq;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The packaged system does the main job, and does it also when a worker is killed in the middle of it. */
@RequiresRabbitMq
class SystemE2eIT {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static @Nullable Path logs;

    private static Deployment deployment;

    @BeforeAll
    static void deploy() {
        deployment = new Deployment(
                Objects.requireNonNull(logs),
                List.of("ranking-worker", "style-worker", "generation-worker", "generation-worker"));
    }

    @AfterAll
    static void undeploy() {
        deployment.close();
    }

    @Test
    void resumeAndLetterAreTailoredToThePosting() {
        var ilka = deployment.newPerson();
        ilka.imports("ilka-vandersee");
        ilka.uploadsLetter("plain");
        var job = ilka.pastes("payments-backend-engineer");

        var resume = ilka.awaitResult(ilka.asksFor("resume", job));
        var letter = ilka.awaitResult(ilka.asksFor("cover-letter", job));

        assertThat(resume.path("content_text").asString()).contains("Ilka Vandersee", "Talerwerk GmbH", "SEPA");
        assertThat(resume.path("ats_score").asDouble()).isBetween(1.0, 100.0);
        assertThat(resume.path("claims")).isNotEmpty();
        assertThat(letter.path("content_text").asString())
                .containsIgnoringWhitespaces("Obolara Pay GmbH", "Talerwerk GmbH");
        assertThat(letter.path("metadata").path("engine").asString()).isEqualTo("rules-1");
        assertThat(ilka.get("/writing-style").path("extraction_status").asString())
                .isEqualTo("completed");
    }

    @Test
    void workOfAKilledWorkerIsFinishedByAnotherOnce() throws SQLException {
        var delphine = deployment.newPerson();
        delphine.imports("delphine-okonjo");
        var job = delphine.pastes("home-health-nurse");
        delphine.awaitResult(delphine.asksFor("resume", job));

        UUID generation;
        long killed;
        try (var connection = deployment.database().dataSource().getConnection()) {
            // Holds every worker between its claim and its first stored stage.
            lockCheckpoints(connection);
            generation = delphine.asksFor("resume", job);
            killed = awaitClaim(generation);
            deployment.withPid(killed).kill();
            connection.rollback();
        }

        var result = delphine.awaitResult(generation);
        assertThat(result.path("content_text").asString()).contains("Delphine Okonjo");
        assertThat(work(generation, "status")).isEqualTo("succeeded");
        assertThat(work(generation, "claim")).isEqualTo("2");
        assertThat(work(generation, "attempt")).isEqualTo("2");
        assertThat(deployment.all().stream().filter(one -> !one.isAlive())).hasSize(1);
    }

    private static void lockCheckpoints(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table work_checkpoints in exclusive mode");
        }
    }

    /** @return the process that has claimed it: its name ends in a start id behind the process id */
    private static long awaitClaim(UUID generation) {
        var owner = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> work(generation, "lease_owner"), one -> !one.isEmpty());
        return Long.parseLong(owner.split("-")[1]);
    }

    private static String work(UUID generation, String column) throws SQLException {
        try (var connection = deployment.database().dataSource().getConnection();
                var statement = connection.prepareStatement(
                        "select coalesce(" + column + "::text, '') from work_items where subject_id = ?")) {
            statement.setObject(1, generation);
            try (var rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                var value = rows.getString(1);
                assertThat(rows.next()).isFalse();
                return value;
            }
        }
    }
}
