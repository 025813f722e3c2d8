package com.jobwise.gateway.posting;

import static com.jobwise.gateway.Sending.delete;
import static com.jobwise.gateway.Sending.patch;
import static com.jobwise.gateway.Sending.put;
import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.StandInWorker;
import com.jobwise.gateway.WorkRows;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class ChangeJobIT {

    private static final String JOBS = "/api/v1/jobs/";
    private static final String WHOLE = """
            {"title": "Senior Integration Engineer", "company": "Klinikverbund Saalebogen", "location": "Halle", "description": "Wards.",
             "requirements": ["HL7 v2 in production", "Must know Kafka"], "benefits": ["Bike"], "salary_range": "EUR 70k",
             "remote": true, "employment_type": "part_time", "status": "archived"}
            """;

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    @Autowired
    StandInWorker worker;

    private Applicant ilka;
    private String job;

    @BeforeEach
    void signIn() {
        ilka = Applicant.newcomer(api);
        job = JOBS + ilka.job();
    }

    @Test
    void putReplacesAllThatCanBeChanged() {
        var changed = put(ilka.api(), job, WHOLE).isStatus(200);
        var posting = changed.json();

        assertThat(changed.header("ETag")).isEqualTo("\"1\"");
        assertThat(posting.path("title").asString()).isEqualTo("Senior Integration Engineer");
        assertThat(posting.path("status").asString()).isEqualTo("archived");
        assertThat(posting.path("remote").asBoolean()).isTrue();
        assertThat(posting.at("/requirement_details/1/importance").asString()).isEqualTo("must");
        assertThat(posting.path("parsed_keywords").valueStream().map(one -> one.asString()))
                .contains("Kafka");
        assertThat(posting.path("version").asInt()).isEqualTo(1);
        assertThat(ilka.api().get(job).json()).isEqualTo(posting);

        var emptied = put(ilka.api(), job, Map.of("title", "Engineer", "company", "Saalebogen"))
                .isStatus(200)
                .json();
        assertThat(emptied.path("location").isNull()).isTrue();
        assertThat(emptied.path("requirements").size()).isZero();
        assertThat(emptied.path("employment_type").asString()).isEqualTo("full_time");
        assertThat(emptied.path("source").asString()).isEqualTo("user_created");
    }

    @Test
    void aPersonsOwnImportanceOutlastsAPlainPut() {
        patch(ilka.api(), job, """
                {"requirement_details": [{"text": "HL7 v2 in production", "importance": "nice"}, {"text": "Java is a plus"}]}
                """).isStatus(200);

        var posting = put(ilka.api(), job, WHOLE).isStatus(200).json();

        assertThat(posting.at("/requirement_details/0/importance").asString()).isEqualTo("nice");
    }

    @Test
    void patchChangesWhatIsSentAndNullEmptiesIt() {
        put(ilka.api(), job, WHOLE).isStatus(200);

        var posting = patch(ilka.api(), job, "{\"location\": null, \"salary_range\": \"EUR 80k\"}")
                .isStatus(200)
                .json();

        assertThat(posting.path("location").isNull()).isTrue();
        assertThat(posting.path("salary_range").asString()).isEqualTo("EUR 80k");
        assertThat(posting.path("title").asString()).isEqualTo("Senior Integration Engineer");
        assertThat(posting.path("requirements").size()).isEqualTo(2);
    }

    @Test
    void whatChangesNothingWritesNothing() {
        var before = ilka.api().get(job);

        assertThat(patch(ilka.api(), job, "{}").isStatus(200).text()).isEqualTo(before.text());
        assertThat(patch(
                                ilka.api(),
                                job,
                                "{\"title\": \"Clinical Integration Engineer\", \"application_status\": \"not_applied\"}")
                        .isStatus(200)
                        .text())
                .isEqualTo(before.text());
    }

    @Test
    void aPastedPostingTooLongForAFieldCanStillBeArchived() {
        var text = "Night Porter\nHotel Rosenlicht\nHalle\n\nAbout the role\n"
                + "We keep the house quiet at night. ".repeat(400);
        var pasted = ilka.api().post("/api/v1/jobs", Map.of("raw_text", text)).isStatus(201);
        assertThat(pasted.json().path("description").asString().length()).isGreaterThan(10_000);

        patch(ilka.api(), pasted.required("Location"), "{\"status\": \"archived\"}")
                .isStatus(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"Night Porter\"}",
                "{\"description\": \"Nights.\"}",
                "{\"requirements\": [\"Dutch\"]}",
                "{\"requirement_details\": [{\"text\": \"HL7 v2 in production\", \"importance\": \"nice\"}]}"
            })
    void aChangeOfWhatIsReadMakesTheRankingStale(String change) {
        var ranking = ranked();

        patch(ilka.api(), job, change).isStatus(200);

        var again = ilka.api().post("/api/v1/rankings/create", ilka.asking("")).isStatus(202);
        assertThat(Applicant.id(again)).isNotEqualTo(ranking);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"application_status\": \"applied\"}",
                "{\"status\": \"archived\"}",
                "{\"salary_range\": \"EUR 90k\", \"benefits\": [\"Bike\"], \"remote\": true, \"location\": \"Halle\"}"
            })
    void noOtherChangeDoes(String change) {
        var ranking = ranked();

        patch(ilka.api(), job, change).isStatus(200);

        var again = ilka.api().post("/api/v1/rankings/create", ilka.asking("")).isStatus(200);
        assertThat(Applicant.id(again)).isEqualTo(ranking);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title": " "}                                              | title                       | not_blank
            {"title": null}                                             | title                       | not_blank
            {"company": "%s"}                                           | company                     | size
            {"remote": "yes"}                                           | remote                      | wrong_type
            {"application_status": "hired"}                             | application_status          | wrong_type
            {"requirements": [" "]}                                     | requirements[0]             | not_blank
            {"requirement_details": [{"text": "x", "importance": "?"}]} | requirement_details[0].importance | wrong_type
            {"requirement_details": [{"text": ""}]}                     | requirement_details[0].text | not_blank
            {"requirement_details": [null]}                             | requirement_details[0]      | not_null
            {"raw_text": "new"}                                         | raw_text                    | unknown_field
            []                                                          |                             | wrong_type
            """)
    void whatIsWrongInAPatchIsNamed(String body, String field, String code) {
        patch(ilka.api(), job, body.replace("%s", "x".repeat(201))).complainsOf(field == null ? "" : field, code);
    }

    @Test
    void whatIsWrongInAPutIsNamed() {
        put(ilka.api(), job, "{\"title\": \"Nurse\"}").complainsOf("company", "not_blank");
        put(ilka.api(), job, WHOLE.replace("\"Halle\"", "7")).complainsOf("location", "wrong_type");
        put(ilka.api(), job, WHOLE.replace("\"benefits\"", "\"requirement_details\": [], \"benefits\""))
                .isProblem(422, "one_form_of_requirements");
        put(ilka.api(), job, "").isProblem(400, "body_missing");
    }

    @Test
    void aStaleChangeIsRefused() {
        patch(ilka.api(), job, "{\"title\": \"Porter\"}").isStatus(200);
        var late = ilka.api().with("If-Match", "\"0\"");

        put(late, job, WHOLE).isProblem(412, "stale");
        patch(late, job, "{\"title\": \"Clerk\"}").isProblem(412, "stale");
        delete(late, job).isProblem(412, "stale");
        patch(ilka.api().with("If-Match", "\"1\""), job, "{\"title\": \"Clerk\"}")
                .isStatus(200);
        ilka.api().with("If-None-Match", "\"2\"").get(job).isStatus(304);
        delete(ilka.api().with("If-Match", "\"2\""), job).isStatus(204);
        ilka.api().get(job).isProblem(404, "not_found");
    }

    @Test
    void anotherPersonsPostingIsNotThere() {
        var gethin = api.newcomer();
        for (var at : new String[] {job, JOBS + UUID.randomUUID(), JOBS + "no-id"}) {
            put(gethin, at, WHOLE).isProblem(404, "not_found");
            patch(gethin, at, "{}").isProblem(404, "not_found");
            delete(gethin, at).isProblem(404, "not_found");
            delete(gethin, at + "?cascade=true").isProblem(404, "not_found");
        }
        ilka.api().get(job).isStatus(200);
    }

    @Test
    void aPublicPostingIsChangedByNobody() {
        jdbc.sql("update jobs set user_id = null where id = :id")
                .param("id", ilka.job())
                .update();

        put(ilka.api(), job, WHOLE).isProblem(403, "public_posting");
        patch(ilka.api(), job, "{}").isProblem(403, "public_posting");
        delete(ilka.api(), job).isProblem(403, "public_posting");
        put(ilka.api(), job + "/application", Map.of("status", "applied")).isProblem(403, "public_posting");
        ilka.api().get(job).isStatus(200);
    }

    @Test
    void nobodyUnknownGetsIn() {
        put(api, job, WHOLE).isStatus(401);
        patch(api, job, "{}").isStatus(401);
        delete(api, job).isStatus(401);
    }

    @Test
    void aPostingWithDocumentsIsDeletedOnlyByWhoSaysSo() {
        var rows = new WorkRows(jdbc);
        ilka.api().post("/api/v1/generations/resume", ilka.asking("")).isStatus(202);
        ilka.api().post("/api/v1/generations/cover-letter", ilka.asking("")).isStatus(202);
        put(ilka.api(), job + "/application", Map.of("status", "applied")).isStatus(200);

        var refused = delete(ilka.api(), job).isProblem(409, "has_documents");
        assertThat(refused.json().path("detail").asString()).contains("2 documents");
        delete(ilka.api(), job + "?cascade=perhaps").complainsOf("cascade", "wrong_type");
        delete(ilka.api(), job + "?cascade=true").isStatus(204);

        ilka.api().get(job).isProblem(404, "not_found");
        assertThat(rows.count("generations", ilka.userId())).isZero();
        assertThat(rows.count("job_content_rankings", ilka.userId())).isZero();
        assertThat(rows.count("job_applications", ilka.userId())).isZero();
        assertThat(rows.count("job_application_events", ilka.userId())).isZero();
    }

    private UUID ranked() {
        var id = Applicant.id(
                ilka.api().post("/api/v1/rankings/create", ilka.asking("")).isStatus(202));
        worker.rank(id);
        return id;
    }
}
