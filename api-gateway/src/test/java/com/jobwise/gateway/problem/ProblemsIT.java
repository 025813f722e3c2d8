package com.jobwise.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.GatewayTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayTest
class ProblemsIT {

    @Autowired
    Api api;

    @Test
    void unknownPathIsNotFound() {
        api.newcomer().get("/api/v1/nothing").isProblem(404, "not_found");
    }

    @Test
    void malformedIdIsNotFound() {
        api.newcomer().get("/probe/not-an-id").isProblem(404, "not_found");
    }

    @Test
    void otherMethodIsToldWhatIsAllowed() {
        var answer = api.newcomer().send("/probe", request -> request.DELETE()).isProblem(405, "method_not_allowed");
        assertThat(answer.required("Allow")).contains("GET", "POST");
        assertThat(answer.text()).contains("GET, POST");
    }

    @Test
    void traceIsOff() {
        api.send("/probe", request -> request.method("TRACE", BodyPublishers.noBody()))
                .isStatus(405);
    }

    @Test
    void onlyJsonIsGiven() {
        api.newcomer().with("Accept", "text/csv").get("/probe").isProblem(406, "not_acceptable");
    }

    @Test
    void unexpectedFailureSaysNothing() {
        var answer = api.newcomer().post("/probe", "{\"title\":\"fail\"}").isProblem(500, "internal_error");
        assertThat(answer.text()).doesNotContain("secret", "IllegalState");
    }

    @Test
    void traceOfTheCallerIsKept() {
        var trace = UUID.randomUUID().toString().replace("-", "");
        var answer =
                api.with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01").get("/probe");
        assertThat(answer.json().path("trace_id").asString()).isEqualTo(trace);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=x", "offset=-1", "offset=99999999999", "limit="})
    void pagingOutOfRangeIsRefused(String query) {
        api.newcomer().get("/probe?" + query).complainsOf(query.substring(0, query.indexOf('=')), "range");
    }

    @Test
    void pageTellsWhereItIs() {
        var page = api.newcomer().get("/probe?limit=2&offset=4").isStatus(200).json();
        assertThat(page.toString())
                .isEqualTo("{\"items\":[1,2],\"total\":45,\"pagination\":{\"limit\":2,\"offset\":4,\"total\":45,"
                        + "\"hasMore\":true,\"next_cursor\":null}}");
    }

    @Test
    void parameterOfAnotherKindIsNamed() {
        api.newcomer().get("/probe?number=many").complainsOf("number", "wrong_type");
    }

    @Test
    void parameterWithNulIsRefused() {
        api.newcomer().get("/probe?number=%00").isProblem(400, "bad_request");
    }

    @Test
    void healthIsPublicAndTellsNothingElse() {
        for (var path : new String[] {"", "/liveness", "/readiness"}) {
            var answer = api.bearer("stale").get("/actuator/health" + path).isStatus(200);
            assertThat(answer.json().path("status").asString()).isEqualTo("UP");
            assertThat(answer.json().has("components")).isFalse();
        }
        for (var path : new String[] {"/actuator", "/actuator/env", "/actuator/metrics"}) {
            assertThat(api.get(path).status()).isEqualTo(401);
            assertThat(api.newcomer().get(path).status()).as(path).isEqualTo(404);
        }
    }
}
