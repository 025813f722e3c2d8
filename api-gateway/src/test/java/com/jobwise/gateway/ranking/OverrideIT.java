package com.jobwise.gateway.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.StandInWorker;
import com.jobwise.gateway.Verbs;
import com.jobwise.ranking.RankingResult;
import com.jobwise.ranking.RankingStore;
import com.jobwise.ranking.SeenVersions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@GatewayTest
class OverrideIT {

    private static final String RANKINGS = "/api/v1/rankings/";
    private static final List<UUID> EXPERIENCES =
            Stream.of(1, 2, 3).map(n -> new UUID(1, n)).toList();
    private static final List<UUID> PROJECTS =
            Stream.of(1, 2).map(n -> new UUID(2, n)).toList();
    private static final List<UUID> SKILLS =
            Stream.of(1, 2).map(n -> new UUID(3, n)).toList();

    @Autowired
    Api api;

    @Autowired
    StandInWorker worker;

    @Autowired
    RankingStore rankings;

    private Applicant ilka;
    private UUID id;

    @BeforeEach
    void rank() {
        ilka = Applicant.newcomer(api);
        id = Applicant.id(ilka.api().post(RANKINGS + "create", ilka.asking("")).isStatus(202));
        complete(id);
    }

    private void complete(UUID ranking) {
        var result = new RankingResult("stand-in-1", EXPERIENCES, PROJECTS, SKILLS, 0.5, Map.of());
        assertThat(rankings.complete(ilka.userId(), ranking, result, new SeenVersions(0, 0)))
                .isTrue();
    }

    @Test
    void thePersonsOrderPinsAndExclusionsStandBesideTheOrderAsMade() {
        var put = override(Map.of(
                        "experience_ids", List.of(EXPERIENCES.get(2)),
                        "pinned", List.of(EXPERIENCES.get(1), PROJECTS.get(1)),
                        "excluded", List.of(EXPERIENCES.get(0), SKILLS.get(0))))
                .isStatus(200);
        var ranking = ranking();

        assertThat(put.json()).isEqualTo(ranking);
        assertThat(put.required("ETag")).isEqualTo(get().required("ETag"));
        assertThat(ids(ranking.path("ranked_experience_ids"))).isEqualTo(EXPERIENCES);
        assertThat(ids(ranking.at("/effective/experience_ids")))
                .containsExactly(EXPERIENCES.get(1), EXPERIENCES.get(2));
        assertThat(ids(ranking.at("/effective/project_ids"))).containsExactly(PROJECTS.get(1), PROJECTS.get(0));
        assertThat(ids(ranking.at("/effective/skill_ids"))).containsExactly(SKILLS.get(1));
        assertThat(ids(ranking.at("/override/pinned"))).containsExactly(EXPERIENCES.get(1), PROJECTS.get(1));
        assertThat(ranking.path("user_modified").asBoolean()).isTrue();
        assertThat(ranking.path("user_override_timestamp").asString()).isNotBlank();
    }

    @Test
    void takenBackTheOrderIsAsMade() {
        override(Map.of("excluded", List.of(EXPERIENCES.get(0)))).isStatus(200);
        Verbs.delete(ilka.api(), RANKINGS + id + "/override").isStatus(204);
        Verbs.delete(ilka.api(), RANKINGS + id + "/override").isStatus(204);

        assertThat(ids(ranking().at("/effective/experience_ids"))).isEqualTo(EXPERIENCES);
        assertThat(ranking().path("override").isNull()).isTrue();
        assertThat(ranking().path("user_modified").asBoolean()).isFalse();
        assertThat(ranking().path("user_override_timestamp").isNull()).isTrue();
    }

    @Test
    void aNewRankingTakesTheOverrideOver() {
        override(Map.of("pinned", List.of(EXPERIENCES.get(2)))).isStatus(200);
        var next = Applicant.id(ilka.api()
                .post(RANKINGS + "create", ilka.asking(", \"force\": true"))
                .isStatus(202));
        override(Map.of("pinned", List.of(EXPERIENCES.get(1)))).isProblem(409, "superseded");
        Verbs.put(ilka.api(), RANKINGS + next + "/override", Map.of("pinned", List.of(EXPERIENCES.get(1))))
                .isProblem(409, "not_completed");
        complete(next);
        var ranking = ilka.api().get(RANKINGS + next).isStatus(200).json();

        assertThat(next).isNotEqualTo(id);
        assertThat(ids(ranking.at("/effective/experience_ids")))
                .containsExactly(EXPERIENCES.get(2), EXPERIENCES.get(0), EXPERIENCES.get(1));
        assertThat(ranking.path("user_modified").asBoolean()).isTrue();
        assertThat(ranking().path("is_active").asBoolean()).isFalse();
    }

    @Test
    void whatIsWrongWithAnOverrideIsNamed() {
        var unknown = UUID.randomUUID();
        override(Map.of("experience_ids", List.of(EXPERIENCES.get(0), unknown)))
                .complainsOf("experience_ids[1]", "unknown_id");
        override(Map.of("experience_ids", List.of(PROJECTS.get(0)))).complainsOf("experience_ids[0]", "unknown_id");
        override(Map.of("excluded", List.of(unknown))).complainsOf("excluded[0]", "unknown_id");
        override(Map.of("skill_ids", List.of(SKILLS.get(0), SKILLS.get(0)))).complainsOf("skill_ids[1]", "duplicate");
        override(Map.of("pinned", List.of(PROJECTS.get(0)), "excluded", List.of(PROJECTS.get(0))))
                .complainsOf("pinned[0]", "pinned_and_excluded");
        override(Map.of()).complainsOf("", "empty");
        override("{\"pinned\": [null]}").complainsOf("pinned[0]", "not_null");
        override("{\"first\": []}").complainsOf("first", "unknown_field");
        assertThat(ranking().path("user_modified").asBoolean()).isFalse();
    }

    @Test
    void onlyTheStateItsSenderSawIsOverridden() {
        var seen = ilka.api().with("If-Match", get().required("ETag"));
        var body = Map.of("pinned", List.of(EXPERIENCES.get(1)));
        Verbs.put(seen, RANKINGS + id + "/override", body).isStatus(200);

        Verbs.put(seen, RANKINGS + id + "/override", body).isProblem(412, "stale");
        Verbs.delete(seen, RANKINGS + id + "/override").isProblem(412, "stale");
        Verbs.delete(ilka.api().with("If-Match", get().required("ETag")), RANKINGS + id + "/override")
                .isStatus(204);
    }

    @Test
    void anotherPersonsRankingIsAsUnknownAsNone() {
        var gethin = api.newcomer();
        var body = Map.of("pinned", List.of(EXPERIENCES.get(1)));
        var nobodys = RANKINGS + UUID.randomUUID() + "/override";

        assertThat(Verbs.put(gethin, RANKINGS + id + "/override", body)
                        .isProblem(404, "not_found")
                        .withoutTrace())
                .isEqualTo(Verbs.put(gethin, nobodys, body)
                        .isProblem(404, "not_found")
                        .withoutTrace());
        Verbs.delete(gethin, RANKINGS + id + "/override").isProblem(404, "not_found");
        Verbs.put(api, RANKINGS + id + "/override", body).isStatus(401);
        Verbs.delete(api, RANKINGS + id + "/override").isStatus(401);
    }

    private Answer override(Object body) {
        return Verbs.put(ilka.api(), RANKINGS + id + "/override", body);
    }

    private Answer get() {
        return ilka.api().get(RANKINGS + id).isStatus(200);
    }

    private JsonNode ranking() {
        return get().json();
    }

    private static List<UUID> ids(JsonNode list) {
        return list.valueStream().map(one -> UUID.fromString(one.asString())).toList();
    }
}
