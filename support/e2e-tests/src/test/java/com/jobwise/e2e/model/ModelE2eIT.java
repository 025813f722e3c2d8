package com.jobwise.e2e.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.e2e.ModelAnswers;
import com.jobwise.e2e.model.HostileModel.Mood;
import com.jobwise.testsupport.RequiresRabbitMq;
import com.jobwise.testsupport.model.ModelCall;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
 * The packaged system with a model over real HTTP: one that helps, one that lies, one that is away or busy, one that answers anything,
 * and workers that are killed while it answers. {@code ModelDrillsIT} does the same at full size.
 */
@RequiresRabbitMq
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ModelE2eIT {

    private static final long SEED = Long.getLong("jobwise.drill.seed", 20261125);
    private static final List<String> WORKERS =
            List.of("ranking-worker", "style-worker", "generation-worker", "generation-worker");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static @Nullable Path logs;

    private static Installation installation;

    @BeforeAll
    static void deploy() {
        var settings = Map.of(
                "JOBWISE_MODEL_CALLS_DEADLINE", "1s",
                "JOBWISE_MODEL_CALLS_PATIENCE", "40s",
                "JOBWISE_MODEL_BREAKER_OPEN", "4s");
        installation = new Installation(Objects.requireNonNull(logs), WORKERS, settings);
    }

    @AfterAll
    static void undeploy() {
        installation.close();
    }

    @Test
    @Order(1)
    void documentsAreWrittenByTheModelAndLiesStayOut() {
        installation.model().answer(call -> ModelAnswers.of(call, ModelE2eIT::lyingAboutPages));
        var ilka = installation.deployment().newPerson();
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
        assertThat(installation.model().calls())
                .extracting(ModelCall::everything)
                .noneMatch(ModelE2eIT::hasContactData);
    }

    @Test
    @Order(1)
    void aRejectedChangeIsPrintedInThePersonsOwnWordsWithoutAModel() {
        installation.model().answer(call -> ModelAnswers.of(call, ModelE2eIT::lyingAboutPages));
        var ilka = installation.deployment().newPerson();
        ilka.imports("ilka-vandersee");
        var document = ilka.asksFor("resume", ilka.pastes("payments-backend-engineer"));
        assertThat(ilka.awaitResult(document).path("content_text").asString()).contains("Reduced on-call pages");
        var calls = installation.model().calls().size();
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
        assertThat(installation.model().calls()).hasSize(calls);
    }

    @Test
    @Order(2)
    void aProviderIsNotAskedEarlierThanItSays() {
        new RetryAfterDrill(installation).run(crowd(4), 30, 2, Duration.ofSeconds(4));
    }

    @Test
    @Order(3)
    void whatWaitsForAModelIsLostByNobodyAndBurnsNothing() {
        new OutageDrill(installation, OutageDrill.Way.UNAVAILABLE, Duration.ofSeconds(5))
                .run(crowd(4), 20, Duration.ofSeconds(12), Duration.ofSeconds(60));
    }

    @Test
    @Order(4)
    void onlyWhatWasUnderWayWhenAWorkerWasKilledIsPaidTwice() {
        new KillDrill(installation, new KillDrill.Size(2, 6, 2), SEED).run(crowd(4), Duration.ofMinutes(2));
    }

    /** The last, since it may leave the provider counted as misconfigured for a while. */
    @Test
    @Order(5)
    void aModelThatAnswersAnythingHarmsNothing() {
        var documents = Map.of(Mood.LIES, 16, Mood.BREAKS, 8, Mood.ANYTHING, 8);
        new AnythingDrill(installation, SEED).run(crowd(8), documents, Duration.ofMinutes(3));
    }

    private static Crowd crowd(int people) {
        return Crowd.of(installation.deployment(), people, 1, Hostility.INJECTION);
    }

    private static String lyingAboutPages(String line) {
        return line.replace("Brought on-call pages down", "Reduced on-call pages")
                .replace("Designed the", "At Netflix, designed the");
    }

    private static boolean hasContactData(String prompt) {
        return Set.of("vandersee.example", "@", "+49", "linkedin", "github.com").stream()
                .anyMatch(prompt::contains);
    }
}
