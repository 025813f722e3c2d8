package com.jobwise.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.GatewayTest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayTest
class MediaTypeIT {

    @Autowired
    Api api;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "application/json;q=0.1",
                "application/json;charset=utf-16",
                "text/csv, */*;q=0.1"
            })
    void whoeverTakesJsonGetsItInUtf8(String accept) {
        var answer = api.newcomer().with("Accept", accept).get("/probe").isStatus(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/csv", "application/problem+json", "application/json;q=0", "garbage", "application/json;q=2"
            })
    void othersGetNothingAndNothingIsDone(String accept) {
        var ilka = api.newcomer();
        var before = ilka.get("/api/v1/jobs").json().path("total").asInt();

        var refused =
                ilka.with("Accept", accept).post("/probe", "{\"title\": \"a\"}").isProblem(406, "not_acceptable");

        assertThat(refused.header("ETag")).isNull();
        assertThat(refused.header("Location")).isNull();
        assertThat(ilka.get("/api/v1/jobs").json().path("total").asInt()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "text/plain", "application/xml"})
    void aBodyIsOfOneTypeThatIsReadHere(String type) {
        api.newcomer()
                .send(
                        "/probe",
                        request -> request.header("Content-Type", type)
                                .POST(BodyPublishers.ofString("{\"title\": \"a\"}")))
                .isProblem(415, "unsupported_media_type");
    }

    @Test
    void whereNoBodyIsReadItsTypeDoesNotMatter() {
        api.newcomer()
                .send("/probe", request -> request.header("Content-Type", "*/*").GET())
                .isStatus(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%zz", "a=%c3%28"})
    void aFormThatCannotBeDecodedIsTheSendersFault(String form) {
        var answer = api.newcomer()
                .send(
                        "/probe",
                        request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)));
        assertThat(answer.status()).isBetween(400, 415);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/probe/%00", "/probe/a%00b", "/api/v1/jobs/%00"})
    void whatTheContainerRefusesIsAProblemAsWell(String path) {
        api.newcomer().get(path).isProblem(400, "bad_request");
    }

    @Test
    void whoWritesTheAnswerThemselvesMayWriteAnotherType() {
        var answer = api.newcomer()
                .with("Accept", "text/event-stream")
                .get("/probe/stream")
                .isStatus(200);
        assertThat(answer.text()).isEqualTo("data: 1\n\n");
    }

    @Test
    void problemsSayTheyAreProblems() {
        var answer = api.with("Accept", "text/html").get("/probe").isProblem(401, "unauthorized");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }
}
