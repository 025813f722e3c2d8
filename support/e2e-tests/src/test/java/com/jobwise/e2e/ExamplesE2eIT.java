package com.jobwise.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.testsupport.RequiresRabbitMq;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Every labelled example through the whole system: the sensible order, and nothing but the person's own facts. */
@RequiresRabbitMq
class ExamplesE2eIT {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static @Nullable Path logs;

    private static Deployment deployment;

    @BeforeAll
    static void deploy() {
        deployment = new Deployment(
                Objects.requireNonNull(logs), List.of("ranking-worker", "style-worker", "generation-worker"));
    }

    @AfterAll
    static void undeploy() {
        deployment.close();
    }

    @Test
    void everyPairIsRankedSensibly() {
        List<Double> ndcg = new ArrayList<>();
        LabelledPair.all().forEach(pair -> {
            var applicant = deployment.newPerson();
            applicant.imports(pair.person());
            var job = applicant.pastes(pair.posting());
            var resume = applicant.asksFor("resume", job);
            applicant.awaitResult(resume);
            var grades = gradesInOrder(applicant, pair, resume.toString());
            assertThat(grades.getFirst()).as("%s %s", pair, grades).isEqualTo(3);
            ndcg.add(pair.ndcg(grades));
        });

        assertThat(ndcg).hasSizeGreaterThanOrEqualTo(12);
        assertThat(ndcg.stream().mapToDouble(Double::doubleValue).average().orElse(0))
                .isGreaterThanOrEqualTo(0.95);
    }

    private static List<Integer> gradesInOrder(Person applicant, LabelledPair pair, String generation) {
        var ranking = applicant.get("/rankings/"
                + applicant.get("/generations/" + generation).path("ranking_id").asString());
        var byId = applicant
                .get("/profiles/me")
                .path("experiences")
                .valueStream()
                .collect(Collectors.toMap(one -> one.path("id").asString(), pair::grade));
        return ranking.path("ranked_experience_ids")
                .valueStream()
                .map(JsonNode::asString)
                .map(byId::get)
                .toList();
    }

    @Test
    void documentsSayNothingThatTheirSourcesDoNot() {
        var softly = new SoftAssertions();
        LabelledPair.all().forEach(pair -> {
            var applicant = deployment.newPerson();
            applicant.imports(pair.person());
            applicant.uploadsLetter("formal");
            var job = applicant.pastes(pair.posting());
            var resume = applicant.awaitResult(applicant.asksFor("resume", job));
            var letter = applicant.awaitResult(applicant.asksFor("cover-letter", job));

            var person = Person.example("people/" + pair.person() + ".json");
            softly.assertThat(KnownFacts.of(person).unknownIn(text(resume)))
                    .as("resume of %s", pair)
                    .isEmpty();
            var posting = Person.example("postings/" + pair.posting() + ".txt");
            softly.assertThat(KnownFacts.of(person, posting).unknownIn(text(letter)))
                    .as("letter of %s", pair)
                    .isEmpty();
            softly.assertThat(text(letter)).doesNotContain("Merrowby", "Hollin");
        });
        softly.assertAll();
    }

    private static String text(JsonNode document) {
        return document.path("content_text").asString();
    }
}
