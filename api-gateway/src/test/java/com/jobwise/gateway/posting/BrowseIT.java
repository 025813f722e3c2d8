package com.jobwise.gateway.posting;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The whole board belongs to no one test: all look at source mock. */
@GatewayTest
class BrowseIT {

    private static final String BROWSE = "/api/v1/jobs/browse";

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    @Autowired
    SampleBoard board;

    @BeforeEach
    void fill() throws IOException {
        board.fill();
    }

    @Test
    void theBoardIsFilledOnceAndItsIdsStayTheSame() throws IOException {
        var before =
                ids(api.get(BROWSE + "?source=mock&limit=100").isStatus(200).json());

        assertThat(before).hasSize(20).doesNotHaveDuplicates();
        assertThat(board.fill()).isZero();
        assertThat(ids(api.get(BROWSE + "?source=mock&limit=100").json())).isEqualTo(before);
    }

    @Test
    void anybodyReadsAPublicPostingWithoutSigningIn() {
        var first =
                api.get(BROWSE + "?source=mock&limit=1").isStatus(200).json().at("/items/0");
        var read = api.get(BROWSE + "/" + first.path("id").asString()).isStatus(200);

        assertThat(read.json()).isEqualTo(first);
        assertThat(first.has("user_id")).isFalse();
        assertThat(first.has("application_status")).isFalse();
        assertThat(first.path("requirement_details").size()).isPositive();
        api.with("If-None-Match", read.required("ETag"))
                .get(BROWSE + "/" + first.path("id").asString())
                .isStatus(304);
        api.bearer("stale").get(BROWSE + "?limit=1").isStatus(200);
        var signedIn = api.newcomer();
        signedIn.get(BROWSE + "?limit=1").isStatus(200);
        signedIn.get("/api/v1/jobs/" + first.path("id").asString()).isStatus(200);
    }

    @ParameterizedTest
    @CsvSource({"remote=true, 4", "employment_type=internship, 1", "q=terraform, 2", "company=kestrel, 1", "q=nobody, 0"
    })
    void filtersNarrowTheBoard(String query, int found) {
        var page = api.get(BROWSE + "?source=mock&" + query).isStatus(200).json();

        assertThat(page.path("total").asInt()).isEqualTo(found);
        assertThat(page.path("items").size()).isEqualTo(found);
    }

    @Test
    void cursorsLeadThroughAllOfIt() {
        List<UUID> seen = new ArrayList<>();
        var page = api.get(BROWSE + "?source=mock&limit=6").json();
        seen.addAll(ids(page));
        while (!page.at("/pagination/next_cursor").isNull()) {
            var cursor = page.at("/pagination/next_cursor").asString();
            page = api.get(BROWSE + "?source=mock&limit=6&cursor=" + cursor)
                    .isStatus(200)
                    .json();
            seen.addAll(ids(page));
        }
        assertThat(seen).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void nobodysOwnAndNoDraftIsShown() {
        var ilka = Applicant.newcomer(api);
        api.get(BROWSE + "/" + ilka.job()).isProblem(404, "not_found");
        jdbc.sql("update jobs set user_id = null, status = 'draft' where id = :id")
                .param("id", ilka.job())
                .update();

        api.get(BROWSE + "/" + ilka.job()).isProblem(404, "not_found");
        api.get(BROWSE + "/" + UUID.randomUUID()).isProblem(404, "not_found");
        api.get(BROWSE + "/no-id").isProblem(404, "not_found");
        assertThat(ids(api.get(BROWSE + "?limit=100").json())).doesNotContain(ilka.job());
    }

    @Test
    void whatIsNotPossibleIsNamedAndNothingElseIsOpen() {
        api.get(BROWSE + "?employment_type=x").complainsOf("employment_type", "wrong_type");
        api.get(BROWSE + "?cursor=x").complainsOf("cursor", "invalid");
        api.post(BROWSE, "{}").isStatus(401);
        api.get(BROWSE + "/" + UUID.randomUUID() + "/application").isStatus(401);
    }

    private static List<UUID> ids(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> UUID.fromString(item.path("id").asString()))
                .toList();
    }
}
