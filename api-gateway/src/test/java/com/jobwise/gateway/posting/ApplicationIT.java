package com.jobwise.gateway.posting;

import static com.jobwise.gateway.Sending.patch;
import static com.jobwise.gateway.Sending.put;
import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.GatewayTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@GatewayTest
class ApplicationIT {

    @Autowired
    Api api;

    private Applicant ilka;
    private String job;
    private String application;

    @BeforeEach
    void signIn() {
        ilka = Applicant.newcomer(api);
        job = "/api/v1/jobs/" + ilka.job();
        application = job + "/application";
    }

    @Test
    void nothingIsKnownUntilSomethingIsSaid() {
        var answer = ilka.api().get(application).isStatus(200);
        var known = answer.json();

        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(known.path("status").asString()).isEqualTo("not_applied");
        assertThat(known.path("next_statuses").valueStream().map(one -> one.asString()))
                .containsExactly("preparing", "applied");
        assertThat(known.path("notes").isNull()).isTrue();
        assertThat(known.path("created_at").isNull()).isTrue();
        assertThat(history().path("total").asInt()).isZero();
    }

    @Test
    void whatIsSaidIsKeptAndThePostingStaysInStep() {
        var said = put(ilka.api(), application, """
                {"status": "applied", "applied_date": "2026-03-02", "contact": "Ms Obolara", "notes": "Sent by post.", "note": "At last"}
                """).isStatus(200);

        assertThat(said.json().path("applied_date").asString()).isEqualTo("2026-03-02");
        assertThat(said.json().path("contact").asString()).isEqualTo("Ms Obolara");
        assertThat(ilka.api().get(application).json()).isEqualTo(said.json());
        assertThat(ilka.api().get(job).json().path("application_status").asString())
                .isEqualTo("applied");
        assertThat(ilka.api().get(job).header("ETag")).isEqualTo(said.header("ETag"));
        put(ilka.api(), application, Map.of("status", "applied")).isStatus(200);
        assertThat(ilka.api().get(application).json().path("notes").isNull()).isTrue();
    }

    @Test
    void everyStepIsKeptWithItsTimeAndNoteNewestFirst() {
        put(ilka.api(), application, Map.of("status", "applied", "note", "By post"))
                .isStatus(200);
        patch(ilka.api(), job, Map.of("application_status", "interview")).isStatus(200);
        put(ilka.api(), application, Map.of("status", "interview", "note", "Called back"))
                .isStatus(200);
        put(ilka.api(), application, Map.of("status", "interview", "notes", "no step"))
                .isStatus(200);

        var steps = history();

        assertThat(steps.path("total").asInt()).isEqualTo(3);
        assertThat(steps.path("items")
                        .valueStream()
                        .map(step -> step.path("number").asInt() + " "
                                + step.path("from_status").asString() + " "
                                + step.path("to_status").asString() + " "
                                + step.path("note").asString("")))
                .containsExactly(
                        "3 interview interview Called back", "2 applied interview ", "1 not_applied applied By post");
        assertThat(steps.at("/items/0/created_at").asString()).matches("\\d{4}-.*Z");
        assertThat(ilka.api()
                        .get(application + "/history?limit=1&offset=2")
                        .json()
                        .at("/items/0/number")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aStepThatLeadsNowhereIsRefusedAndNothingIsKept() {
        var refused = put(ilka.api(), application, Map.of("status", "accepted", "notes", "!"))
                .isProblem(409, "illegal_transition");

        assertThat(refused.json().path("detail").asString())
                .contains("not_applied cannot become accepted", "preparing, applied");
        patch(ilka.api(), job, "{\"title\": \"Clerk\", \"application_status\": \"offer\"}")
                .isProblem(409, "illegal_transition");
        assertThat(ilka.api().get(job).json().path("title").asString()).isNotEqualTo("Clerk");
        assertThat(history().path("total").asInt()).isZero();
        assertThat(ilka.api().get(application).json().path("notes").isNull()).isTrue();
    }

    @Test
    void aWrongEntryIsCorrectedFromTheStart() {
        for (var status : List.of("applied", "rejected", "not_applied", "applied", "interview", "offer", "accepted")) {
            put(ilka.api(), application, Map.of("status", status)).isStatus(200);
        }
        assertThat(history().path("total").asInt()).isEqualTo(7);
    }

    @Test
    void parallelChangesHappenOneAfterTheOther() throws Exception {
        List<Callable<Answer>> changes = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            var status = i % 2 == 0 ? "applied" : "not_applied";
            changes.add(() -> put(ilka.api(), application, Map.of("status", status, "note", "n")));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(changes)) {
                answer.get().isStatus(200);
            }
        }
        var steps = ilka.api().get(application + "/history?limit=100").json().path("items");
        assertThat(steps.size()).isEqualTo(24);
        for (int i = 0; i + 1 < steps.size(); i++) {
            assertThat(steps.get(i).path("from_status"))
                    .isEqualTo(steps.get(i + 1).path("to_status"));
        }
        assertThat(ilka.api().get(job).json().path("application_status"))
                .isEqualTo(steps.get(0).path("to_status"));
        assertThat(ilka.api().get(job).header("ETag")).isEqualTo("\"24\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                     | status       | not_null
            {"status": "hired"}                                    | status       | wrong_type
            {"status": "applied", "applied_date": "2026-02-30"}    | applied_date | wrong_type
            {"status": "applied", "applied_date": "+99999-01-01"}  | applied_date | range
            {"status": "applied", "contact": "201"}                | contact      | size
            {"status": "applied", "notes": "5001"}                 | notes        | size
            {"status": "applied", "note": "1001"}                  | note         | size
            {"status": "applied", "note": ""}                      | note         | size
            {"status": "applied", "salary": 1}                     | salary       | unknown_field
            """)
    void whatIsWrongIsNamed(String body, String field, String code) {
        var lengths = new HashMap<>(Map.of("\"201\"", 201, "\"5001\"", 5001, "\"1001\"", 1001));
        var full = body;
        for (var length : lengths.entrySet()) {
            full = full.replace(length.getKey(), "\"" + "x".repeat(length.getValue()) + "\"");
        }
        put(ilka.api(), application, full).complainsOf(field, code);
    }

    @Test
    void theLongestNotesFit() {
        put(ilka.api(), application, Map.of("status", "applied", "notes", "ü".repeat(5000)))
                .isStatus(200);
    }

    @Test
    void aStaleChangeIsRefused() {
        patch(ilka.api(), job, Map.of("title", "Clerk")).isStatus(200);

        put(ilka.api().with("If-Match", "\"0\""), application, Map.of("status", "applied"))
                .isProblem(412, "stale");
        put(ilka.api().with("If-Match", "\"1\""), application, Map.of("status", "applied"))
                .isStatus(200);
        ilka.api().with("If-None-Match", "\"2\"").get(application).isStatus(304);
    }

    @Test
    void anotherPersonsApplicationIsNotThereAndNobodyUnknownGetsIn() {
        var gethin = api.newcomer();
        for (var at : List.of(application, "/api/v1/jobs/" + UUID.randomUUID() + "/application")) {
            gethin.get(at).isProblem(404, "not_found");
            gethin.get(at + "/history").isProblem(404, "not_found");
            put(gethin, at, Map.of("status", "applied")).isProblem(404, "not_found");
        }
        api.get(application).isStatus(401);
        api.get(application + "/history").isStatus(401);
        put(api, application, Map.of("status", "applied")).isStatus(401);
    }

    private JsonNode history() {
        return ilka.api().get(application + "/history").isStatus(200).json();
    }
}
