package com.jobwise.gateway.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.Verbs;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person sees while the language model cannot be asked. */
@GatewayTest
class WaitingStatusIT {

    private static final String TEXT = "Waiting for the language model; nothing is lost, it goes on by itself.";

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    private Applicant ilka;

    @BeforeEach
    void signIn() {
        ilka = Applicant.newcomer(api);
    }

    /** As a worker leaves them that could not ask. */
    private void waiting(String kind) {
        jdbc.sql("""
                update work_items
                set waiting_for = 'model', waits = 1, available_at = now() + interval '1 hour'
                where user_id = :user
                  and kind = :kind
                  and status = 'queued'
                """).param("user", ilka.userId()).param("kind", kind).update();
    }

    private void goesOn(String kind) {
        jdbc.sql("""
                update work_items
                set waiting_for = null
                where user_id = :user
                  and kind = :kind
                """).param("user", ilka.userId()).param("kind", kind).update();
    }

    private String asked() {
        return "/api/v1/generations/"
                + Applicant.id(ilka.api()
                        .post("/api/v1/generations/resume", ilka.asking(""))
                        .isStatus(202));
    }

    private static void saysWaiting(Answer answer) {
        assertThat(answer.json().path("waiting_for").asString()).isEqualTo("model");
    }

    @Test
    void documentWhoseRankingWaitsSaysSo() {
        var document = asked();
        var before = ilka.api().get(document).isStatus(200);
        assertThat(before.json().path("waiting_for").isNull()).isTrue();

        waiting("ranking");

        var after = ilka.api().get(document).isStatus(200);
        saysWaiting(after);
        assertThat(after.json().at("/progress/stage_description").asString()).isEqualTo(TEXT);
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
        var listed = ilka.api().get("/api/v1/generations").isStatus(200).json();
        assertThat(listed.at("/items/0/waiting_for").asString()).isEqualTo("model");
    }

    @Test
    void documentThatWaitsItselfSaysSoAndCanBeCancelledByItsTag() {
        var document = asked();
        jdbc.sql("update work_items set status = 'queued' where user_id = :user")
                .param("user", ilka.userId())
                .update();
        waiting("generation");

        var answer = ilka.api().get(document).isStatus(200);

        saysWaiting(answer);
        ilka.api().with("If-None-Match", answer.required("ETag")).get(document).isStatus(304);
        Verbs.delete(ilka.api().with("If-Match", answer.required("ETag")), document)
                .isStatus(204);
    }

    @Test
    void documentThatComesToFollowARankingThatWaitsSaysSoAtOnce() {
        asked();
        waiting("ranking");

        saysWaiting(ilka.api()
                .post("/api/v1/generations/cover-letter", ilka.asking(""))
                .isStatus(202));
    }

    @Test
    void cancelledDocumentWaitsForNothingAndARetriedOneAgain() {
        var document = asked();
        waiting("ranking");

        var cancelled = Verbs.post(ilka.api(), document + "/cancel").isStatus(200);
        assertThat(cancelled.json().path("waiting_for").isNull()).isTrue();
        saysWaiting(Verbs.post(ilka.api(), document + "/retry").isStatus(202));
        saysWaiting(ilka.api().get(document).isStatus(200));
    }

    @Test
    void documentWaitsUntilNothingItFollowsDoes() {
        ilka.api()
                .post(
                        "/api/v1/samples/upload",
                        Map.of("document_type", "cover_letter", "text", "Dear Ms Obolara, I build."))
                .isStatus(201);
        var letter = "/api/v1/generations/"
                + Applicant.id(ilka.api()
                        .post("/api/v1/generations/cover-letter", ilka.asking(""))
                        .isStatus(202));
        waiting("style");
        waiting("ranking");

        goesOn("ranking");
        saysWaiting(ilka.api().get(letter).isStatus(200));
        goesOn("style");
        assertThat(ilka.api().get(letter).json().path("waiting_for").isNull()).isTrue();
    }

    @Test
    void enhancementThatWaitsSaysSo() {
        var profile = "/api/v1/profiles/" + ilka.profile();
        var run = profile + "/enhancements/"
                + Applicant.id(ilka.api().post(profile + "/enhance", Map.of()).isStatus(202));
        var before = ilka.api().get(run).isStatus(200);
        assertThat(before.json().path("waiting_for").isNull()).isTrue();

        waiting("style");

        var after = ilka.api().get(run).isStatus(200);
        saysWaiting(after);
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
        var listed = ilka.api().get(profile + "/enhancements").isStatus(200).json();
        assertThat(listed.at("/items/0/waiting_for").asString()).isEqualTo("model");
    }

    @Test
    void rankingThatWaitsSaysSo() {
        var ranking = "/api/v1/rankings/"
                + Applicant.id(ilka.api()
                        .post("/api/v1/rankings/create", Map.of("job_id", ilka.job()))
                        .isStatus(202));
        var before = ilka.api().get(ranking).isStatus(200);
        assertThat(before.json().path("waiting_for").isNull()).isTrue();

        waiting("ranking");

        var after = ilka.api().get(ranking).isStatus(200);
        saysWaiting(after);
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
    }

    @Test
    void styleThatWaitsSaysSo() {
        ilka.api()
                .post(
                        "/api/v1/samples/upload",
                        Map.of("document_type", "cover_letter", "text", "Dear Ms Obolara, I build."))
                .isStatus(201);
        var before = ilka.api().get("/api/v1/writing-style").isStatus(200);
        assertThat(before.json().path("waiting_for").isNull()).isTrue();

        waiting("style");

        var after = ilka.api().get("/api/v1/writing-style").isStatus(200);
        saysWaiting(after);
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
        Verbs.delete(ilka.api().with("If-Match", after.required("ETag")), "/api/v1/writing-style")
                .isStatus(204);
    }
}
