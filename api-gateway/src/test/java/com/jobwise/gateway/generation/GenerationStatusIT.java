package com.jobwise.gateway.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.StandInWorker;
import com.jobwise.generation.GenerationStage;
import com.jobwise.generation.GenerationStore;
import com.jobwise.work.WorkFailure;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@GatewayTest
class GenerationStatusIT {

    private static final String GENERATIONS = "/api/v1/generations/";

    @Autowired
    Api api;

    @Autowired
    StandInWorker worker;

    @Autowired
    @AsOwner
    GenerationStore generations;

    private Applicant ilka;
    private UUID id;
    private UUID ranking;

    @BeforeEach
    void askForAResume() {
        ilka = Applicant.newcomer(api);
        var created = ilka.api().post(GENERATIONS + "resume", ilka.asking("")).isStatus(202);
        id = Applicant.id(created);
        ranking = UUID.fromString(created.json().path("ranking_id").asString());
    }

    @Test
    void whyTheRulesWroteWhatAModelWasAskedForIsSaid() {
        assertThat(status().json().path("fallback").isNull()).isTrue();
        worker.rank(ranking);
        worker.writeByRules(id, "refused");

        var status = status().json();
        assertThat(status.at("/fallback/code").asString()).isEqualTo("refused");
        assertThat(status.at("/fallback/message").asString()).isEqualTo("The model refused to answer.");
    }

    @Test
    void aReasonOfALaterVersionsWorkerIsSaidInGeneral() {
        worker.rank(ranking);
        worker.writeByRules(id, "sulking");

        assertThat(status().json().at("/fallback/message").asString())
                .isEqualTo("The model could not be used for this.");
    }

    @Test
    void nothingIsSentAgainUntilSomethingChanged() {
        var first = status();
        var poll = ilka.api().with("If-None-Match", first.required("ETag"));
        assertThat(first.header("Retry-After")).isEqualTo("1");
        assertThat(poll.get(GENERATIONS + id).isStatus(304).text()).isEmpty();

        reaches(GenerationStage.ANALYSIS);
        var changed = poll.get(GENERATIONS + id).isStatus(200);
        assertThat(changed.header("ETag")).isNotEqualTo(first.header("ETag"));
        assertThat(changed.json().path("status").asString()).isEqualTo("generating");
    }

    @Test
    void progressCountsOnlyWhatIsDone() {
        reaches(GenerationStage.ANALYSIS);
        stageIs(1, 0, "Analysis & Matching");
        reaches(GenerationStage.WRITING);
        stageIs(2, 40, "Generation & Validation");
        worker.rank(ranking);
        worker.write(id);
        stageIs(2, 100, "Generation & Validation");
    }

    @Test
    void aCompletedDocumentSaysWhatMadeItAndHowLongItTook() {
        worker.rank(ranking);
        worker.write(id);
        var done = status();

        assertThat(done.json().path("status").asString()).isEqualTo("completed");
        assertThat(done.json().path("engine").asString()).isEqualTo("stand-in-1");
        assertThat(done.json().path("generation_time").asDouble(-1)).isBetween(0.0, 60.0);
        assertThat(done.json().path("completed_at").asString()).isNotBlank();
        assertThat(done.header("Retry-After")).as("nothing more to wait for").isNull();
    }

    @Test
    void thereIsNoResultBeforeThereIsOne() {
        result().isProblem(409, "not_completed");
        reaches(GenerationStage.WRITING);
        result().isProblem(409, "not_completed");
    }

    @Test
    void theResultHasEverythingThatWasComputed() {
        worker.rank(ranking);
        worker.write(id);
        var answer = result().isStatus(200);
        var result = answer.json();

        assertThat(result.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "document_type",
                        "content_text",
                        "content_markdown",
                        "content_structured",
                        "ats_score",
                        "match_report",
                        "metadata",
                        "claims",
                        "changes",
                        "left_out",
                        "engine",
                        "revision");
        assertThat(result.path("id").asString()).isEqualTo(id.toString());
        assertThat(result.path("document_type").asString()).isEqualTo("resume");
        assertThat(result.path("content_text").asString()).isEqualTo("Ilka Vandersee");
        assertThat(result.path("content_markdown").asString()).isEqualTo("# Ilka Vandersee");
        assertThat(result.at("/content_structured/basics/name").asString()).isEqualTo("Ilka Vandersee");
        assertThat(result.path("ats_score").asDouble()).isEqualTo(81.5);
        assertThat(result.at("/match_report/coverage/0/importance").asString()).isEqualTo("must");
        assertThat(result.at("/match_report/gates/0/result").asString()).isEqualTo("pass");
        assertThat(result.at("/metadata/word_count").asInt()).isEqualTo(2);
        assertThat(result.at("/claims/0/sources/0").asString()).isEqualTo(StandInWorker.EXPERIENCE.toString());
        assertThat(result.at("/changes/0/before").asString()).isEqualTo("Cut lost messages.");
        assertThat(result.at("/left_out/0/reason").asString()).isEqualTo("Not asked for.");
        ilka.api()
                .with("If-None-Match", answer.required("ETag"))
                .get(GENERATIONS + id + "/result")
                .isStatus(304);
    }

    @ParameterizedTest
    @CsvSource({"ranking_failed, true", "too_many_attempts, true", "source_deleted, false"})
    void aFailureSaysWhyAndWhetherAskingAgainMayHelp(String code, boolean retryable) {
        worker.failToRank(ranking);
        worker.failToWrite(id, new WorkFailure(code, "It could not be written."));
        var failed = status();

        assertThat(failed.json().path("status").asString()).isEqualTo("failed");
        var error = failed.json().path("error");
        assertThat(error.path("code").asString()).isEqualTo(code);
        assertThat(error.path("message").asString()).isEqualTo("It could not be written.");
        assertThat(error.path("retryable").asBoolean()).isEqualTo(retryable);
        assertThat(failed.header("Retry-After")).isNull();
        result().isProblem(409, "not_completed");
    }

    @Test
    void anotherPersonsDocumentIsAsUnknownAsOneThatNeverWas() {
        worker.rank(ranking);
        worker.write(id);
        var gethin = api.newcomer();
        var unknown = UUID.randomUUID();

        for (var rest : new String[] {"", "/result"}) {
            var theirs = gethin.get(GENERATIONS + id + rest).isProblem(404, "not_found");
            var nobodys = gethin.get(GENERATIONS + unknown + rest).isProblem(404, "not_found");
            assertThat(theirs.withoutTrace()).isEqualTo(nobodys.withoutTrace());
            gethin.get(GENERATIONS + "no-id" + rest).isProblem(404, "not_found");
        }
    }

    @Test
    void nobodyUnknownGetsIn() {
        api.get(GENERATIONS + id).isStatus(401);
        api.get(GENERATIONS + id + "/result").isStatus(401);
    }

    private void reaches(GenerationStage stage) {
        generations.begin(ilka.userId(), id, stage);
    }

    private Answer status() {
        return ilka.api().get(GENERATIONS + id).isStatus(200);
    }

    private Answer result() {
        return ilka.api().get(GENERATIONS + id + "/result");
    }

    private void stageIs(int number, int percentage, String name) {
        JsonNode progress = status().json().path("progress");
        assertThat(progress.path("current_stage").asInt()).isEqualTo(number);
        assertThat(progress.path("percentage").asInt()).isEqualTo(percentage);
        assertThat(progress.path("stage_name").asString()).isEqualTo(name);
        assertThat(progress.path("stage_description").asString()).isNotBlank();
    }
}
