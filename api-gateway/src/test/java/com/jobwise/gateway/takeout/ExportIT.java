package com.jobwise.gateway.takeout;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class ExportIT {

    private static final String EXPORT = "/api/v1/users/me/export";

    /** Tables about a user that an export leaves out, and why. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "work_items", "how far a document is, which generations and rankings tell",
            "idempotency_keys", "answers already given, kept to be repeated",
            "mail_tokens", "what lets somebody in",
            "administrators", "an office, not something of theirs",
            "admin_actions", "the operator's record, which says nothing about a person",
            "generation_events", "states a document passed through, of which its row tells the last");

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    @Test
    void exportHoldsEverythingOfTheUser() {
        var ilka = Applicant.newcomer(api);
        var letter = Applicant.id(ilka.api()
                .post("/api/v1/generations/cover-letter", ilka.asking(""))
                .isStatus(202));
        ilka.api()
                .post(
                        "/api/v1/samples/upload",
                        Map.of("document_type", "cover_letter", "text", "Dear Ms Obolara, I build."))
                .isStatus(201);
        ilka.api()
                .post("/api/v1/users/me/api-keys", Map.of("name", "script", "scopes", List.of("jobs:read")))
                .isStatus(201);

        var answer = ilka.api().get(EXPORT).isStatus(200);
        assertThat(answer.required("Content-Disposition")).isEqualTo("attachment; filename=\"jobwise-export.json\"");
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        var json = answer.json();
        assertThat(json.propertyNames())
                .containsExactly(
                        "exported_at",
                        "user",
                        "profiles",
                        "jobs",
                        "samples",
                        "writing_style",
                        "rankings",
                        "generations",
                        "generation_feedback",
                        "applications",
                        "application_history",
                        "enhancements",
                        "profile_origins",
                        "model_calls",
                        "api_keys",
                        "sessions");
        assertThat(Instant.parse(json.path("exported_at").asString())).isNotNull();
        assertThat(json.at("/user/id").asInt()).isEqualTo(ilka.userId());
        assertThat(json.at("/profiles/0/id").asString())
                .isEqualTo(ilka.profile().toString());
        assertThat(json.at("/profiles/0/experiences/0/company").asString()).isEqualTo("Klinikum Rosenlicht");
        assertThat(json.at("/jobs/0/id").asString()).isEqualTo(ilka.job().toString());
        assertThat(json.at("/samples/0/original_text").asString()).isEqualTo("Dear Ms Obolara, I build.");
        assertThat(json.at("/writing_style/extraction_status").asString()).isEqualTo("pending");
        assertThat(json.at("/rankings/0/job_id").asString())
                .isEqualTo(ilka.job().toString());
        assertThat(json.at("/generations/0/id").asString()).isEqualTo(letter.toString());
        assertThat(json.at("/api_keys/0/name").asString()).isEqualTo("script");
        assertThat(json.at("/sessions/0/started_at").asString()).isNotEmpty();
    }

    @Test
    void exportHoldsNothingThatLetsSomebodyInAndNothingOfOthers() {
        var other = Applicant.newcomer(api);
        var ilka = Applicant.newcomer(api);
        var secret = ilka.api()
                .post("/api/v1/users/me/api-keys", Map.of("name", "script", "scopes", List.of("jobs:read")))
                .isStatus(201)
                .json()
                .path("secret")
                .asString();
        var text = ilka.api().get(EXPORT).isStatus(200).text();
        assertThat(text).doesNotContain("password", "_hash", secret, "$2");
        assertThat(text).doesNotContain(other.profile().toString(), other.job().toString());
    }

    @Test
    void newcomersExportIsNearlyEmpty() {
        var json = api.newcomer().get(EXPORT).isStatus(200).json();
        assertThat(json.path("profiles").size()).isZero();
        assertThat(json.path("writing_style").isNull()).isTrue();
        assertThat(json.path("sessions").size()).isEqualTo(1);
    }

    @Test
    void manyRowsAreAllThere() {
        var ilka = api.newcomer();
        for (var posting = 0; posting < 120; posting++) {
            Applicant.addPosting(ilka);
        }
        assertThat(ilka.get(EXPORT).isStatus(200).json().path("jobs").size()).isEqualTo(120);
    }

    @Test
    void strangersGetNothing() {
        api.get(EXPORT).isProblem(401, "unauthorized");
    }

    /** Whoever adds a table about a user decides here whether it is exported. */
    @Test
    void everyTableAboutAUserIsExportedOrLeftOutForAReason() {
        Set<String> tables = new TreeSet<>(jdbc.sql("""
                        select table_name
                        from information_schema.columns
                        where table_schema = 'public'
                        and column_name = 'user_id'
                        """).query(String.class).set());
        ExportStore.PARTS.forEach(part -> tables.remove(part.table()));
        assertThat(tables).isEqualTo(new TreeSet<>(LEFT_OUT.keySet()));
    }
}
