package com.jobwise.gateway.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.StandInWorker;
import com.jobwise.gateway.Verbs;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@GatewayTest
class GenerationListIT {

    private static final String GENERATIONS = "/api/v1/generations";

    @Autowired
    Api api;

    @Autowired
    StandInWorker worker;

    private Applicant ilka;
    private UUID resume;
    private UUID letter;
    private UUID elsewhere;
    private UUID otherJob;

    @BeforeEach
    void askForThreeDocuments() {
        ilka = Applicant.newcomer(api);
        var first = ilka.api().post(GENERATIONS + "/resume", ilka.asking("")).isStatus(202);
        resume = Applicant.id(first);
        letter = Applicant.id(
                ilka.api().post(GENERATIONS + "/cover-letter", ilka.asking("")).isStatus(202));
        otherJob = Applicant.addPosting(ilka.api());
        elsewhere = Applicant.id(ilka.api()
                .post(GENERATIONS + "/resume", "{\"job_id\": \"%s\"}".formatted(otherJob))
                .isStatus(202));
        worker.rank(UUID.fromString(first.json().path("ranking_id").asString()));
        worker.write(resume);
    }

    @Test
    void documentsAreListedNewestFirst() {
        var page = list("");

        assertThat(ids(page)).containsExactly(elsewhere, letter, resume);
        assertThat(page.path("total").asInt()).isEqualTo(3);
        assertThat(page.at("/items/2"))
                .isEqualTo(ilka.api().get(GENERATIONS + "/" + resume).json());
    }

    @Test
    void filtersNarrowListAndTotalAlike() {
        assertThat(ids(list("?status=completed"))).containsExactly(resume);
        assertThat(ids(list("?status=pending"))).containsExactly(elsewhere, letter);
        assertThat(ids(list("?document_type=cover_letter"))).containsExactly(letter);
        assertThat(ids(list("?job_id=" + ilka.job()))).containsExactly(letter, resume);
        assertThat(ids(list("?document_type=resume&status=pending&job_id=" + otherJob)))
                .containsExactly(elsewhere);
        assertThat(list("?document_type=resume&limit=1").path("total").asInt()).isEqualTo(2);
        assertThat(list("?status=failed").path("total").asInt()).isZero();
        assertThat(list("?status=%20&document_type=resume").path("total").asInt())
                .isEqualTo(2);
    }

    @Test
    void severalStatesAProfileAndATimeNarrowToo() {
        var now = list("").at("/items/1/created_at").asString();

        assertThat(ids(list("?status=completed&status=pending"))).containsExactly(elsewhere, letter, resume);
        assertThat(ids(list("?status=completed,failed"))).containsExactly(resume);
        assertThat(ids(list("?profile_id=" + ilka.profile()))).hasSize(3);
        assertThat(ids(list("?profile_id=" + UUID.randomUUID()))).isEmpty();
        assertThat(ids(list("?created_after=" + now))).containsExactly(elsewhere, letter);
        assertThat(ids(list("?created_before=" + now))).containsExactly(resume);
    }

    @Test
    void statisticsCountWhatTheFiltersLetThrough() {
        Verbs.post(ilka.api(), GENERATIONS + "/" + letter + "/cancel").isStatus(200);
        var all = list("?limit=1").path("statistics");

        assertThat(all.path("total").asInt()).isEqualTo(3);
        assertThat(all.path("completed").asInt()).isEqualTo(1);
        assertThat(all.path("cancelled").asInt()).isEqualTo(1);
        assertThat(all.path("failed").asInt()).isZero();
        assertThat(all.path("in_progress").asInt()).isEqualTo(1);
        assertThat(all.path("average_ats_score").asDouble()).isEqualTo(81.5);
        assertThat(all.path("average_generation_time").asDouble(-1)).isBetween(0.0, 60.0);
        var none = list("?status=failed").path("statistics");
        assertThat(none.path("total").asInt()).isZero();
        assertThat(none.path("average_ats_score").isNull()).isTrue();
    }

    @Test
    void cursorsLeadThroughTheListWhileItGrows() {
        var first = list("?limit=2");
        ilka.api().post(GENERATIONS + "/resume", ilka.asking("")).isStatus(202);
        var second =
                list("?limit=2&cursor=" + first.at("/pagination/next_cursor").asString());

        assertThat(ids(first)).containsExactly(elsewhere, letter);
        assertThat(ids(second)).containsExactly(resume);
        assertThat(second.at("/pagination/next_cursor").isNull()).isTrue();
    }

    @Test
    void historyIsTheSameList() {
        assertThat(ilka.api()
                        .get(GENERATIONS + "/history?status=pending")
                        .isStatus(200)
                        .json())
                .isEqualTo(list("?status=pending"));
        api.get(GENERATIONS + "/history").isStatus(401);
    }

    @Test
    void onlyWhatWaitsHasAPlaceInTheQueue() {
        var items = list("").path("items");

        assertThat(items.path(2).path("queue_position").isNull()).isTrue();
        assertThat(items.path(1).path("queue_position").asInt(-1)).isNotNegative();
        assertThat(items.path(0).path("queue_position").asInt(-1))
                .as("what is blocked stands before nobody yet")
                .isGreaterThanOrEqualTo(items.path(1).path("queue_position").asInt());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        var first = list("?limit=2");
        var second = list("?limit=2&offset=2");

        assertThat(ids(first)).containsExactly(elsewhere, letter);
        assertThat(ids(second)).containsExactly(resume);
        assertThat(first.at("/pagination/hasMore").asBoolean()).isTrue();
        assertThat(second.at("/pagination/hasMore").asBoolean()).isFalse();
        assertThat(second.path("total").asInt()).isEqualTo(3);
        assertThat(ids(list("?offset=3"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "status=done, status",
        "document_type=novel, document_type",
        "job_id=mine, job_id",
        "profile_id=mine, profile_id",
        "created_after=yesterday, created_after",
        "created_before=+1000000-01-01T00:00:00Z, created_before",
        "cursor=here, cursor",
        "limit=0, limit",
        "limit=101, limit",
        "offset=-1, offset"
    })
    void aFilterThatCannotBeIsNamed(String query, String field) {
        var refused = ilka.api().get(GENERATIONS + "?" + query).isProblem(422, "invalid_fields");

        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo(field);
    }

    @Test
    void everyoneSeesOnlyTheirOwn() {
        var gethin = api.newcomer();

        assertThat(gethin.get(GENERATIONS + "?job_id=" + ilka.job())
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        api.get(GENERATIONS).isStatus(401);
    }

    private JsonNode list(String query) {
        return ilka.api().get(GENERATIONS + query).isStatus(200).json();
    }

    private static List<UUID> ids(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(one -> UUID.fromString(one.path("id").asString()))
                .toList();
    }
}
