package com.jobwise.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.testsupport.RequiresRabbitMq;
import com.jobwise.testsupport.model.FakeModelServer;
import com.jobwise.testsupport.model.Fault;
import com.jobwise.testsupport.model.ModelCall;
import com.jobwise.testsupport.model.Reply;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged system with a model over real HTTP: one that helps, one that lies, one that is away, one that answers anything, and
 * workers that are killed while it answers. {@code -Djobwise.drill.size=10} makes the drills ten times as large.
 */
@RequiresRabbitMq
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ModelE2eIT {

    private static final int SIZE = Integer.getInteger("jobwise.drill.size", 1);
    private static final long SEED = Long.getLong("jobwise.drill.seed", 20261125);
    private static final List<String> WORKERS =
            List.of("ranking-worker", "style-worker", "generation-worker", "generation-worker");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static @Nullable Path logs;

    private static FakeModelServer model;
    private static Deployment deployment;

    @BeforeAll
    static void deploy() {
        model = FakeModelServer.start();
        deployment = new Deployment(
                Objects.requireNonNull(logs),
                WORKERS,
                Map.of(
                        "JOBWISE_MODEL_PROVIDER", "custom",
                        "JOBWISE_MODEL_BASEURL", model.baseUrl(),
                        "JOBWISE_MODEL_NAME", "fake-1",
                        "JOBWISE_MODEL_CALLS_DEADLINE", "1s",
                        "JOBWISE_MODEL_CALLS_PATIENCE", "40s",
                        "JOBWISE_MODEL_BREAKER_OPEN", "2s"));
    }

    @AfterAll
    static void undeploy() {
        deployment.close();
        model.close();
    }

    @Test
    @Order(1)
    void documentsAreWrittenByTheModelAndLiesStayOut() {
        model.answer(call -> ModelAnswers.of(call, ModelE2eIT::lyingAboutPages));
        var ilka = deployment.newPerson();
        ilka.imports("ilka-vandersee");
        ilka.uploadsLetter("plain");
        var job = ilka.pastes("payments-backend-engineer");

        var resume = ilka.awaitResult(ilka.asksFor("resume", job));
        var letter = ilka.awaitResult(ilka.asksFor("cover-letter", job));

        assertThat(resume.path("engine").asString()).isEqualTo("llm:fake-1");
        assertThat(letter.path("engine").asString()).isEqualTo("llm:fake-1");
        assertThat(resume.path("content_text").asString())
                .contains("Ilka Vandersee", "Talerwerk GmbH")
                .doesNotContain("Netflix");
        assertThat(letter.path("content_text").asString()).doesNotContain("Netflix");
        assertThat(resume.path("metadata").path("refused").toString()).contains("employer");
        assertThat(ilka.get("/users/me/usage").toString()).contains("fake-1");
        assertThat(model.calls()).extracting(ModelCall::everything).noneMatch(ModelE2eIT::hasContactData);
    }

    @Test
    @Order(1)
    void aRejectedChangeIsPrintedInThePersonsOwnWordsWithoutAModel() {
        model.answer(call -> ModelAnswers.of(call, ModelE2eIT::lyingAboutPages));
        var ilka = deployment.newPerson();
        ilka.imports("ilka-vandersee");
        var document = ilka.asksFor("resume", ilka.pastes("payments-backend-engineer"));
        assertThat(ilka.awaitResult(document).path("content_text").asString()).contains("Reduced on-call pages");
        var calls = model.calls().size();
        var change = StreamSupport.stream(
                        ilka.get("/generations/" + document + "/changes")
                                .path("items")
                                .spliterator(),
                        false)
                .filter(one -> one.path("after").asString().startsWith("Reduced on-call"))
                .findFirst()
                .orElseThrow();

        ilka.post(
                "/generations/%s/changes/%s/reject"
                        .formatted(document, change.path("id").asString()),
                Map.of(),
                202);

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ilka.get("/generations/" + document + "/result")
                                .path("content_text")
                                .asString())
                        .contains("Brought on-call pages down")
                        .doesNotContain("Reduced on-call pages"));
        assertThat(model.calls()).hasSize(calls);
    }

    @Test
    @Order(2)
    void whatWaitsForAModelIsLostByNobodyAndBurnsNothing() throws SQLException {
        model.answer(_ -> Reply.fault(Fault.SERVER_ERROR));
        var asked = askedFor(20 * SIZE, "resume");
        var down = Instant.now();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> number("""
                select count(*) from work_items where status = 'queued' and waits > 0
                """) > 0);
        Awaitility.await()
                .during(Duration.ofSeconds(10L * SIZE))
                .atMost(Duration.ofSeconds(15L * SIZE))
                .until(() -> true);
        var seconds = Duration.between(down, Instant.now()).toSeconds();
        var calls =
                model.calls().stream().filter(call -> call.at().isAfter(down)).count();
        // Each process opens its breaker after six failures; then at most one call a second, of all together.
        assertThat(calls).isLessThanOrEqualTo(WORKERS.size() * 8L + seconds);

        model.answer(call -> ModelAnswers.of(call, words -> words));

        asked.forEach((document, person) -> person.awaitResult(document));
        assertThat(number("select count(*) from work_items where attempt > 1")).isZero();
        assertThat(number("select count(*) from work_items where status = 'failed'"))
                .isZero();
    }

    /** The last, since it may leave the provider counted as misconfigured for a while. */
    @Test
    @Order(5)
    void aModelThatAnswersAnythingHarmsNothing() throws SQLException {
        var random = new Random(SEED);
        model.answer(call -> {
            synchronized (random) {
                return random.nextInt(4) == 0
                        ? ModelAnswers.of(call, ModelE2eIT::lyingAboutPages)
                        : Reply.anything(random);
            }
        });
        var asked = askedFor(30 * SIZE, "cover-letter");

        Awaitility.await()
                .atMost(Duration.ofMinutes(3L * SIZE))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> number("""
                select count(*) from work_items where status in ('blocked', 'queued', 'running')
                """) == 0);

        asked.forEach((document, person) -> {
            var status = person.status(document);
            assertThat(status.path("status").asString()).as("%s", status).isEqualTo("completed");
            assertThat(person.get("/generations/" + document + "/result").toString())
                    .doesNotContain("Netflix");
        });
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> model.openConnections() == 0);
    }

    @Test
    @Order(4)
    void aKilledWorkersCallsAreTheOnlyOnesPaidTwice() throws SQLException {
        model.answer(call -> ModelAnswers.of(call, words -> words).after(Duration.ofMillis(300)));
        var before = model.calls().size();
        Map<UUID, Person> asked = new LinkedHashMap<>();
        var kills = 2 * SIZE;
        for (var i = 0; i < kills; i++) {
            var soFar = model.calls().size();
            asked.putAll(askedFor(20, "resume"));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> model.calls().size() > soFar + 5);
            aGenerationWorker().kill();
            deployment.replace("generation-worker");
        }

        asked.forEach((document, person) -> person.awaitResult(document));

        var rankings = 2 * SIZE * kills;
        var slotsInFlight = 2 * kills;
        assertThat(model.calls().size() - before).isBetween(asked.size(), asked.size() + rankings + slotsInFlight);
    }

    /** The newest that lives. */
    private static PackagedApplication aGenerationWorker() {
        return deployment.all().reversed().stream()
                .filter(PackagedApplication::isAlive)
                .findFirst()
                .orElseThrow();
    }

    /** Documents of several people, who know nothing of each other. */
    private static Map<UUID, Person> askedFor(int documents, String kind) {
        Map<UUID, Person> asked = new LinkedHashMap<>();
        List<Person> people = new ArrayList<>();
        List<UUID> jobs = new ArrayList<>();
        for (var i = 0; i < 2 * SIZE; i++) {
            var person = deployment.newPerson();
            person.imports("rafael-tunstad");
            people.add(person);
            jobs.add(person.pastes("plant-maintenance-technician"));
        }
        for (var i = 0; i < documents; i++) {
            var who = i % people.size();
            asked.put(people.get(who).asksFor(kind, jobs.get(who)), people.get(who));
        }
        return asked;
    }

    private static String lyingAboutPages(String line) {
        return line.replace("Brought on-call pages down", "Reduced on-call pages")
                .replace("Designed the", "At Netflix, designed the");
    }

    private static boolean hasContactData(String prompt) {
        return Set.of("vandersee.example", "@", "+49", "linkedin", "github.com").stream()
                .anyMatch(prompt::contains);
    }

    private static long number(String sql) throws SQLException {
        try (var connection = deployment.database().dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
