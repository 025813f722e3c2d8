package com.jobwise.gateway.posting;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class PostingIT {

    private static final String JOBS = "/api/v1/jobs";
    private static final String NURSE = """
            {"title": "Home Health Nurse", "company": "Wrenfield", "location": "Salem", "source": "indeed",
             "description": "Visits at home.", "benefits": ["Car"], "salary_range": "$40 an hour", "employment_type": "part_time",
             "requirements": ["Must hold an RN license", "Wound care", "Spanish is a plus"]}
            """;

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    private Api ilka;

    @BeforeEach
    void signIn() {
        ilka = api.newcomer();
    }

    @Test
    void aPastedPostingIsReadAndKeptAsPasted() throws IOException {
        var text = Files.readString(Path.of("../examples/postings/payments-backend-engineer.txt"));
        var created = ilka.post(JOBS, Map.of("raw_text", text)).isStatus(201);
        var job = created.json();

        assertThat(job.path("raw_text").asString()).isEqualTo(text);
        assertThat(job.path("title").asString()).contains("Backend Engineer");
        assertThat(job.path("company").asString()).contains("Obolara Pay");
        assertThat(job.path("source").asString()).isEqualTo("user_created");
        assertThat(job.path("requirements").size()).isPositive();
        assertThat(job.path("parsed_keywords").size()).isPositive();
        assertThat(job.path("application_status").asString()).isEqualTo("not_applied");
        assertThat(created.header("ETag")).isEqualTo("\"0\"");
        assertThat(ilka.get(created.required("Location")).isStatus(200).json()).isEqualTo(job);
    }

    @Test
    void aStructuredPostingKeepsItsRequirementsWithTheImportanceOfTheirWording() {
        var job = ilka.post(JOBS, NURSE).isStatus(201).json();

        assertThat(job.at("/requirements/0").asString()).isEqualTo("Must hold an RN license");
        assertThat(job.at("/requirement_details")
                        .valueStream()
                        .map(one -> one.path("importance").asString()))
                .containsExactly("must", "core", "nice");
        assertThat(job.at("/requirement_details/2/text").asString()).isEqualTo("Spanish is a plus");
        assertThat(job.path("employment_type").asString()).isEqualTo("part_time");
        assertThat(job.path("status").asString()).isEqualTo("active");
        assertThat(job.path("raw_text").isNull()).isTrue();
    }

    @Test
    void postingsAreListedNewestFirstWithTheirTrueTotal() {
        ilka.post(JOBS, NURSE).isStatus(201);
        var second = ilka.post(JOBS, NURSE).isStatus(201).json();
        var page = ilka.get(JOBS + "?limit=1&offset=0").isStatus(200).json();

        assertThat(page.at("/items/0")).isEqualTo(second);
        assertThat(page.path("total").asInt()).isEqualTo(2);
        assertThat(ilka.get(JOBS + "?offset=2").json().path("items").size()).isZero();
    }

    @Test
    void anotherPersonsPostingIsNotThereButAPublicOneIs() {
        var at = ilka.post(JOBS, NURSE).isStatus(201).required("Location");
        var gethin = api.newcomer();

        gethin.get(at).isProblem(404, "not_found");
        gethin.get(JOBS + "/" + UUID.randomUUID()).isProblem(404, "not_found");
        gethin.get(JOBS + "/no-id").isProblem(404, "not_found");
        jdbc.sql("update jobs set user_id = null where id = :id::uuid")
                .param("id", at.substring(at.lastIndexOf('/') + 1))
                .update();
        gethin.get(at).isStatus(200);
        assertThat(gethin.get(JOBS).json().path("total").asInt()).isZero();
    }

    @Test
    void aRequestSentTwiceMakesOnePosting() {
        var once = ilka.with("Idempotency-Key", "nurse");

        assertThat(once.post(JOBS, NURSE).isStatus(201).text())
                .isEqualTo(once.post(JOBS, NURSE).text());
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void anUnchangedPostingIsNotSentAgain() {
        var at = ilka.post(JOBS, NURSE).isStatus(201).required("Location");

        ilka.with("If-None-Match", "\"0\"").get(at).isStatus(304);
    }

    @Test
    void nobodyUnknownGetsIn() {
        api.post(JOBS, NURSE).isStatus(401);
        api.get(JOBS).isStatus(401);
        api.get(JOBS + "/" + UUID.randomUUID()).isStatus(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"raw_text": "Nurse now"}                                              | raw_text        | size
            {"raw_text": "   a b      "}                                           | raw_text        | size
            {"title": "Nurse"}                                                     | company         | not_blank
            {"title": " ", "company": "Wrenfield"}                                 | title           | not_blank
            {"title": "Nurse", "company": "W", "employment_type": "casual"}        | employment_type | wrong_type
            {"title": "Nurse", "company": "W", "requirements": [" "]}              | requirements[0] | not_blank
            {"title": "Nurse", "company": "W", "salary": 3}                        | salary          | unknown_field
            """)
    void whatIsWrongIsNamedAndNothingIsStored(String body, String field, String code) {
        ilka.post(JOBS, body).complainsOf(field, code);
        assertThat(stored()).isZero();
    }

    @Test
    void bothFormsOrNeitherAreOneClearSentence() {
        ilka.post(JOBS, "{\"raw_text\": \"Nurse wanted in Salem, call us\", \"title\": \"Nurse\"}")
                .isProblem(422, "one_form_of_posting");
        ilka.post(JOBS, "{}").isProblem(422, "one_form_of_posting");
        assertThat(stored()).isZero();
    }

    @Test
    void aTextThatHoldsNoPostingIsToldSo() {
        ilka.post(JOBS, Map.of("raw_text", "1234 5678 9012 3456")).isProblem(422, "unreadable_posting");
        ilka.post(JOBS, Map.of("raw_text", "x".repeat(15_001))).complainsOf("raw_text", "size");
        assertThat(stored()).isZero();
    }

    private int stored() {
        return ilka.get(JOBS).isStatus(200).json().path("total").asInt();
    }
}
