package com.jobwise.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class IdempotencyIT {

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    Api ilka;

    @BeforeEach
    void signIn() {
        ilka = api.newcomer();
    }

    @Test
    void repeatGetsTheFirstAnswerToTheByte() {
        var first = make(ilka.with("Idempotency-Key", "k1"), "lamp");
        var second = make(ilka.with("Idempotency-Key", "k1"), "lamp");

        assertThat(first.isStatus(201).json().has("nothing")).isTrue();
        assertSame(first, second);
        assertThat(second.required("Location"))
                .isEqualTo("/probe/" + first.json().path("id").asString());
        assertThat(rows("lamp")).isEqualTo(1);
    }

    @Test
    void fieldsInAnotherOrderAreTheSameRequest() {
        var keyed = ilka.with("Idempotency-Key", "order");
        var first = keyed.post("/probe", "{\"title\": \"vase\", \"custom\": {\"b\": 1, \"a\": 2}}");
        assertSame(first, keyed.post("/probe", "{\"custom\":{\"a\":2,\"b\":1},\"title\":\"vase\"}"));
    }

    @Test
    void keyOfAnotherRequestIsRefused() {
        make(ilka.with("Idempotency-Key", "k2"), "lamp").isStatus(201);
        make(ilka.with("Idempotency-Key", "k2"), "chair").isProblem(422, "idempotency_key_reused");
    }

    @Test
    void keysOfTwoPeopleDoNotMeet() {
        var first = make(ilka.with("Idempotency-Key", "k3"), "stool").isStatus(201);
        var second = make(api.newcomer().with("Idempotency-Key", "k3"), "stool").isStatus(201);
        assertThat(first.text()).isNotEqualTo(second.text());
    }

    @Test
    void withoutKeyEveryRequestCounts() {
        make(ilka, "table").isStatus(201);
        make(ilka, "table").isStatus(201);
        assertThat(rows("table")).isEqualTo(2);
    }

    @Test
    void failedActionKeepsNeitherRowNorKey() {
        var keyed = ilka.with("Idempotency-Key", "k4");
        make(keyed, "fail").isProblem(500, "internal_error");
        assertThat(rows("fail")).isZero();
        make(keyed, "shelf").isStatus(201);
    }

    @Test
    void thirtyTwoAtOnceMakeOneRowAndGetOneAnswer() throws Exception {
        var keyed = ilka.with("Idempotency-Key", "race");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 32)
                    .mapToObj(call -> threads.submit(() -> make(keyed, "race")))
                    .toList();
            var first = calls.getFirst().get().isStatus(201);
            for (var call : calls) {
                assertSame(first, call.get());
            }
        }
        assertThat(rows("race")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "tab\there"})
    void badKeyIsRefused(String key) {
        make(ilka.with("Idempotency-Key", key), "lamp").complainsOf("Idempotency-Key", "size");
    }

    @Test
    void keyOfTwoHundredCharactersIsTheLongest() {
        make(ilka.with("Idempotency-Key", "k".repeat(200)), "bed").isStatus(201);
        make(ilka.with("Idempotency-Key", "k".repeat(201)), "bed").complainsOf("Idempotency-Key", "size");
    }

    private static Answer make(Api who, String title) {
        return who.post("/probe", Map.of("title", title));
    }

    private static void assertSame(Answer first, Answer other) {
        assertThat(other.status()).isEqualTo(first.status());
        assertThat(other.text()).isEqualTo(first.text());
        for (var header : new String[] {"Location", "ETag", "Content-Type"}) {
            assertThat(other.header(header))
                    .as(header)
                    .isEqualTo(first.header(header))
                    .isNotNull();
        }
    }

    private int rows(String title) {
        return jdbc.sql("select count(*) from jobs where title = ? and user_id = ?")
                .params(title, ilka.get("/api/v1/auth/me").json().path("id").asInt())
                .query(Integer.class)
                .single();
    }
}
