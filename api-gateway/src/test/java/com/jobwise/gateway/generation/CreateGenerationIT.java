package com.jobwise.gateway.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.StandInWorker;
import com.jobwise.gateway.WorkRows;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@GatewayTest
class CreateGenerationIT {

    private static final String RESUME = "/api/v1/generations/resume";
    private static final String LETTER = "/api/v1/generations/cover-letter";

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    @Autowired
    StandInWorker worker;

    private Applicant ilka;
    private WorkRows rows;

    @BeforeEach
    void signIn() {
        ilka = Applicant.newcomer(api);
        rows = new WorkRows(jdbc);
    }

    @ParameterizedTest
    @CsvSource({"resume, resume", "cover-letter, cover_letter"})
    void aDocumentIsAcceptedWithItsStatusAndWhereToFollowIt(String route, String type) {
        var created = ilka.api()
                .post("/api/v1/generations/" + route, ilka.asking(", \"custom_prompt\": \"Plain words.\""))
                .isStatus(202);
        var status = created.json();
        var self = "/api/v1/generations/" + status.path("id").asString();

        assertThat(created.header("Location")).isEqualTo(self);
        assertThat(created.header("Retry-After")).isEqualTo("1");
        assertThat(status.path("document_type").asString()).isEqualTo(type);
        assertThat(status.path("status").asString()).isEqualTo("pending");
        assertThat(status.path("profile_id").asString())
                .isEqualTo(ilka.profile().toString());
        assertThat(status.path("job_id").asString()).isEqualTo(ilka.job().toString());
        assertThat(status.path("custom_prompt").asString()).isEqualTo("Plain words.");
        assertThat(status.path("tokens_used").asInt()).isZero();
        assertThat(status.path("error").isNull()).isTrue();
        assertThat(status.path("started_at").isNull()).isTrue();
        assertThat(status.path("links"))
                .isEqualTo(json(
                        "{\"self\": \"%1$s\", \"result\": \"%1$s/result\", \"changes\": \"%1$s/changes\", \"events\": \"%1$s/events\"}"
                                .formatted(self)));
        assertThat(status.path("progress")).isEqualTo(json("""
                {"current_stage": 0, "total_stages": 2, "percentage": 0, "stage_name": "Queued for processing",
                 "stage_description": "Your request is stored and waits for a worker."}
                """));
        assertThat(ilka.api().get(self).isStatus(200).json()).isEqualTo(status);
    }

    @Test
    void whatIsNotAskedForHasItsDefault() {
        assertThat(options(ilka.asking(""))).isEqualTo(json("""
                {"max_experiences": 5, "max_projects": 3, "include_summary": true, "tone": null, "length": "medium",
                 "company_name": null, "hiring_manager_name": null, "max_paragraphs": 4, "language": null,
                 "rewrite": null}
                """));
    }

    @Test
    void optionsMayStandInAnObjectOrBesideTheJob() {
        var all = """
                "max_experiences": 10, "max_projects": 0, "include_summary": false, "tone": "warm", "length": "short",
                "company_name": "Saalebogen", "hiring_manager_name": "Gethin Morlais", "max_paragraphs": 3, "language": "en-GB",
                "rewrite": false
                """;
        var expected = json("{%s}".formatted(all));

        assertThat(options(ilka.asking(", \"options\": {%s}".formatted(all)))).isEqualTo(expected);
        assertThat(options(ilka.asking(", " + all))).isEqualTo(expected);
    }

    @Test
    void theObjectWinsOverWhatStandsBesideIt() {
        var options = options(
                ilka.asking(", \"length\": \"long\", \"max_projects\": 1, \"options\": {\"length\": \"short\"}"));

        assertThat(options.path("length").asString()).isEqualTo("short");
        assertThat(options.path("max_projects").asInt()).isEqualTo(1);
    }

    @Test
    void aDocumentWaitsForTheRankingThatIsAskedForWithIt() {
        var created = ilka.api().post(RESUME, ilka.asking("")).isStatus(202);
        var id = Applicant.id(created);
        var ranking = UUID.fromString(created.json().path("ranking_id").asString());

        assertThat(rows.status(id)).isEqualTo("blocked");
        assertThat(rows.waitsFor(id)).containsExactly(ranking);
        worker.rank(ranking);
        assertThat(rows.status(id)).isEqualTo("queued");
    }

    @Test
    void twoDocumentsForOneJobShareTheRanking() {
        var resume = ilka.api().post(RESUME, ilka.asking("")).json();
        var letter = ilka.api().post(LETTER, ilka.asking("")).json();

        assertThat(letter.path("ranking_id")).isEqualTo(resume.path("ranking_id"));
        assertThat(rows.count("job_content_rankings", ilka.userId())).isEqualTo(1);
        assertThat(rows.count("work_items", ilka.userId())).isEqualTo(3);
    }

    @Test
    void manyDocumentsAtOnceShareTheRankingAndNoneIsLost() throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> one = () -> ilka.api().post(LETTER, ilka.asking(""));
            var answers = callers.invokeAll(Collections.nCopies(16, one));
            assertThat(answers)
                    .extracting(Future::get)
                    .extracting(Answer::status)
                    .containsOnly(202);
        }
        assertThat(rows.count("generations", ilka.userId())).isEqualTo(16);
        assertThat(rows.count("job_content_rankings", ilka.userId())).isEqualTo(1);
        assertThat(rows.count("work_items", ilka.userId())).isEqualTo(17);
    }

    @Test
    void withAFreshRankingNothingIsWaitedFor() {
        worker.rank(Applicant.id(ilka.api().post("/api/v1/rankings/create", ilka.asking(""))));
        var id = Applicant.id(ilka.api().post(RESUME, ilka.asking("")).isStatus(202));

        assertThat(rows.status(id)).isEqualTo("queued");
        assertThat(rows.waitsFor(id)).isEmpty();
    }

    @Test
    void onlyALetterWaitsForAStyleThatIsBeingMeasured() {
        worker.rank(Applicant.id(ilka.api().post("/api/v1/rankings/create", ilka.asking(""))));
        var sample = Applicant.id(ilka.api()
                .post(
                        "/api/v1/samples/upload",
                        Map.of("document_type", "cover_letter", "text", "Hi there, I fix things. Cheers"))
                .isStatus(201));
        var style = Applicant.id(ilka.api().get("/api/v1/writing-style"));
        var letter = Applicant.id(ilka.api().post(LETTER, ilka.asking("")).isStatus(202));
        var resume = Applicant.id(ilka.api().post(RESUME, ilka.asking("")).isStatus(202));

        assertThat(rows.waitsFor(letter)).containsExactly(style);
        assertThat(rows.waitsFor(resume)).isEmpty();
        worker.measureStyle(style, sample);
        assertThat(rows.status(letter)).isEqualTo("queued");
    }

    @Test
    void aRepeatedKeyIsOneDocument() {
        var once = ilka.api().with("Idempotency-Key", "saalebogen");
        var first = once.post(RESUME, ilka.asking("")).isStatus(202);
        var again = once.post(RESUME, ilka.asking("")).isStatus(202);

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Retry-After")).isEqualTo("1");
        assertThat(rows.count("generations", ilka.userId())).isEqualTo(1);
        assertThat(rows.count("work_items", ilka.userId())).isEqualTo(2);
        once.post(LETTER, ilka.asking("")).isProblem(422, "idempotency_key_reused");
        once.post(RESUME, ilka.asking(", \"length\": \"long\"")).isProblem(422, "idempotency_key_reused");
    }

    @Test
    void whatIsMissingOrAnotherPersonsIsNotFoundAndLeavesNoTrace() {
        var others = Applicant.newcomer(api);
        var unknown = UUID.randomUUID();

        assertThat(refused(others.job(), ilka.profile())).isEqualTo(refused(unknown, ilka.profile()));
        assertThat(refused(ilka.job(), others.profile())).isEqualTo(refused(ilka.job(), unknown));
        nothingIsStored();
    }

    @Test
    void withoutAProfileThereIsNothingToWriteFrom() {
        var nobody = api.newcomer();
        var job = Applicant.addPosting(nobody);

        nobody.post(RESUME, "{\"job_id\": \"%s\"}".formatted(job)).isProblem(422, "no_profile");
        nobody.post(LETTER, "{\"job_id\": \"%s\"}".formatted(job)).isProblem(422, "no_profile");
    }

    @Test
    void aDocumentWhoseWorkItemCannotBeStoredIsNotStoredEither() {
        jdbc.sql("alter table work_items add constraint no_more check (user_id <> %d)".formatted(ilka.userId()))
                .update();
        try {
            assertThat(ilka.api().post(RESUME, ilka.asking("")).status()).isBetween(400, 599);
        } finally {
            jdbc.sql("alter table work_items drop constraint no_more").update();
        }
        nothingIsStored();
    }

    @Test
    void nobodyUnknownGetsIn() {
        api.post(RESUME, ilka.asking("")).isStatus(401);
        api.post(LETTER, ilka.asking("")).isStatus(401);
    }

    private void nothingIsStored() {
        assertThat(rows.count("generations", ilka.userId())).isZero();
        assertThat(rows.count("job_content_rankings", ilka.userId())).isZero();
        assertThat(rows.count("work_items", ilka.userId())).isZero();
    }

    private String refused(UUID job, UUID profile) {
        var body = "{\"job_id\": \"%s\", \"profile_id\": \"%s\"}".formatted(job, profile);
        return ilka.api().post(RESUME, body).isProblem(404, "not_found").withoutTrace();
    }

    private JsonNode options(String request) {
        Answer created = ilka.api().post(LETTER, request).isStatus(202);
        return created.json().path("options");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
