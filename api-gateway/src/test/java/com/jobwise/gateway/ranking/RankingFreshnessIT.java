package com.jobwise.gateway.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.StandInWorker;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@GatewayTest
class RankingFreshnessIT {

    private static final String RANKINGS = "/api/v1/rankings";

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StandInWorker worker;

    private Applicant ilka;
    private UUID id;

    @BeforeEach
    void ask() {
        ilka = Applicant.newcomer(api);
        id = create("");
    }

    private UUID create(String more) {
        return Applicant.id(ilka.api().post(RANKINGS + "/create", ilka.asking(more)));
    }

    @Test
    void oneInTheMakingSaysWhenToLookAgain() {
        var pending = ilka.api().get(RANKINGS + "/" + id).isStatus(200);
        assertThat(pending.header("Retry-After")).isEqualTo("1");
        assertThat(reasons(pending.json())).containsExactly("not_completed");

        worker.rank(id);
        var done = ilka.api().with("If-None-Match", pending.required("ETag")).get(RANKINGS + "/" + id);
        assertThat(done.isStatus(200).header("Retry-After")).isNull();
        assertThat(done.json().path("is_fresh").asBoolean()).isTrue();
        assertThat(reasons(done.json())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"master_profiles, profile_changed", "jobs, posting_changed"})
    void aChangeShowsInAnswerAndTag(String changed, String reason) {
        worker.rank(id);
        var fresh = ilka.api().get(RANKINGS + "/job/" + ilka.job()).isStatus(200);
        var poll = ilka.api().with("If-None-Match", fresh.required("ETag"));
        poll.get(RANKINGS + "/job/" + ilka.job()).isStatus(304);
        jdbc.sql("update %s set version = version + 1 where user_id = :user".formatted(changed))
                .param("user", ilka.userId())
                .update();
        var stale = poll.get(RANKINGS + "/job/" + ilka.job()).isStatus(200).json();

        assertThat(stale.path("is_fresh").asBoolean()).isFalse();
        assertThat(reasons(stale)).containsExactly(reason);
    }

    @Test
    void aFreshOneIsMadeAnewOnlyByForce() {
        worker.rank(id);
        assertThat(create("")).isEqualTo(id);
        assertThat(create(", \"force\": false")).isEqualTo(id);
        var forced = create(", \"force\": true");

        assertThat(forced).isNotEqualTo(id);
        assertThat(create(", \"force\": true"))
                .as("one under way is as new as can be")
                .isEqualTo(forced);
        assertThat(reasons(ilka.api().get(RANKINGS + "/" + id).json())).containsExactly("superseded");
    }

    @Test
    void rankingsAreListedNewestFirst() {
        worker.rank(id);
        var forced = create(", \"force\": true");

        assertThat(ids("")).containsExactly(forced, id);
        assertThat(ids("?is_active=true")).containsExactly(forced);
        assertThat(ids("?is_active=false")).containsExactly(id);
        assertThat(ids("?job_id=" + ilka.job())).containsExactly(forced, id);
        assertThat(ids("?profile_id=" + UUID.randomUUID())).isEmpty();
        assertThat(ids("?limit=1&offset=1")).containsExactly(id);
        var first = ilka.api().get(RANKINGS + "?limit=1").json();
        assertThat(ids("?limit=1&cursor=" + first.at("/pagination/next_cursor").asString()))
                .containsExactly(id);
        assertThat(api.newcomer()
                        .get(RANKINGS)
                        .isStatus(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        api.get(RANKINGS).isStatus(401);
        ilka.api().get(RANKINGS + "?is_active=maybe").isProblem(422, "invalid_fields");
    }

    private List<UUID> ids(String query) {
        return ilka.api()
                .get(RANKINGS + query)
                .isStatus(200)
                .json()
                .path("items")
                .valueStream()
                .map(one -> UUID.fromString(one.path("id").asString()))
                .toList();
    }

    private static List<String> reasons(JsonNode ranking) {
        return ranking.path("stale_reasons")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
