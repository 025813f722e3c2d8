package com.jobwise.gateway.apikey;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class ApiKeyIT {

    private static final String KEYS = "/api/v1/users/me/api-keys";
    private static final Map<String, Object> READER = Map.of("name", "script", "scopes", List.of("account:read"));

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    Api ilka;

    @BeforeEach
    void signIn() {
        ilka = api.newcomer();
    }

    @Test
    void newKeyShowsItsSecretOnce() {
        var expires = clock.instant().plus(Duration.ofDays(90));
        var made = ilka.post(
                        KEYS,
                        Map.of(
                                "name", " nightly ",
                                "scopes", List.of("jobs:write", "jobs:read", "jobs:read"),
                                "expires_at", expires.toString()))
                .isStatus(201);
        var json = made.json();
        var secret = json.path("secret").asString();

        assertThat(secret)
                .matches("jw_[A-Za-z0-9_-]{43}")
                .startsWith(json.path("prefix").asString());
        assertThat(json.path("prefix").asString()).hasSize(9);
        assertThat(json.path("name").asString()).isEqualTo("nightly");
        assertThat(json.path("scopes").toString()).isEqualTo("[\"jobs:read\",\"jobs:write\"]");
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        assertThat(made.required("Location"))
                .isEqualTo(KEYS + "/" + json.path("id").asString());

        var read = ilka.get(made.required("Location")).isStatus(200);
        assertThat(read.json().propertyNames())
                .containsExactly("id", "name", "prefix", "scopes", "created_at", "expires_at", "last_used_at");
        assertThat(read.text()).doesNotContain(secret);
        assertThat(ilka.get(KEYS).isStatus(200).text()).doesNotContain(secret);
    }

    @Test
    void keyIsKeptOnlyAsHash() {
        var secret = secret(make(READER));
        assertThat(jdbc.sql("select count(*) from api_keys as k where k::text like '%' || ? || '%'")
                        .param(secret.substring(9))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from api_keys where key_hash = encode(sha256(?::bytea), 'hex')")
                        .param(secret)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void listIsNewestFirstAndOnesOwn() {
        var first = make(READER).json().path("id").asString();
        clock.advance(Duration.ofSeconds(1));
        var second = make(READER).json().path("id").asString();
        var list = ilka.get(KEYS + "?limit=1").isStatus(200).json();
        assertThat(list.path("total").asInt()).isEqualTo(2);
        assertThat(list.path("items").path(0).path("id").asString()).isEqualTo(second);
        assertThat(ilka.get(KEYS + "?offset=1")
                        .json()
                        .path("items")
                        .path(0)
                        .path("id")
                        .asString())
                .isEqualTo(first);
        assertThat(api.newcomer().get(KEYS).json().path("total").asInt()).isZero();
    }

    @Test
    void renamedKeyGoesOnWorking() {
        var made = make(READER);
        var renamed = ilka.with("If-Match", made.required("ETag"))
                .patch(made.required("Location"), Map.of("name", "hourly"))
                .isStatus(200);
        assertThat(renamed.json().path("name").asString()).isEqualTo("hourly");
        assertThat(renamed.required("ETag")).isNotEqualTo(made.required("ETag"));
        with(made).get("/api/v1/users/me").isStatus(200);
    }

    @Test
    void changeOfAnOlderStateIsRefused() {
        var made = make(READER);
        var careful = ilka.with("If-Match", made.required("ETag"));
        ilka.patch(made.required("Location"), Map.of("name", "hourly")).isStatus(200);
        careful.patch(made.required("Location"), Map.of("name", "daily")).isProblem(412, "stale");
        careful.delete(made.required("Location"), "").isProblem(412, "stale");
        var seen = ilka.get(made.required("Location")).required("ETag");
        ilka.with("If-None-Match", seen).get(made.required("Location")).isStatus(304);
        ilka.with("If-Match", seen).delete(made.required("Location"), "").isStatus(204);
    }

    @Test
    void revokedKeyIsGoneAtOnce() {
        var made = make(READER);
        with(made).get("/api/v1/users/me").isStatus(200);
        ilka.delete(made.required("Location"), "").isStatus(204);
        with(made).get("/api/v1/users/me").isProblem(401, "unauthorized");
        ilka.get(made.required("Location")).isProblem(404, "not_found");
        ilka.delete(made.required("Location"), "").isProblem(404, "not_found");
    }

    @Test
    void foreignKeyIsAnUnknownOne() {
        var foreign = make(READER).required("Location");
        var unknown = KEYS + "/" + UUID.randomUUID();
        var other = api.newcomer();
        assertThat(other.get(foreign).isProblem(404, "not_found").withoutTrace())
                .isEqualTo(other.get(unknown).isProblem(404, "not_found").withoutTrace());
        other.patch(foreign, Map.of("name", "mine")).isProblem(404, "not_found");
        other.delete(foreign, "").isProblem(404, "not_found");
        ilka.get(foreign).isStatus(200);
    }

    @Test
    void strangersReachNothing() {
        api.get(KEYS).isProblem(401, "unauthorized");
        api.post(KEYS, READER).isProblem(401, "unauthorized");
    }

    @Test
    void keyEndsWithItsTime() {
        var made = make(
                Map.of("name", "short", "scopes", List.of("account:read"), "expires_at", in(Duration.ofMinutes(5))));
        with(made).get("/api/v1/users/me").isStatus(200);
        clock.advance(Duration.ofMinutes(5));
        with(made).get("/api/v1/users/me").isProblem(401, "unauthorized");
        ilka.get(made.required("Location")).isStatus(200);
    }

    @Test
    void useIsNotedOnceAMinute() {
        var made = make(READER);
        assertThat(lastUse(made)).isEmpty();
        with(made).get("/api/v1/users/me").isStatus(200);
        var first = lastUse(made);
        assertThat(first).isNotEmpty();
        clock.advance(Duration.ofSeconds(30));
        with(made).get("/api/v1/users/me").isStatus(200);
        assertThat(lastUse(made)).isEqualTo(first);
        clock.advance(Duration.ofSeconds(31));
        with(made).get("/api/v1/users/me").isStatus(200);
        assertThat(Instant.parse(lastUse(made))).isAfter(Instant.parse(first));
    }

    @Test
    void twentyKeysAreEnoughHoweverManyAreAskedForAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 30)
                    .mapToObj(
                            call -> threads.submit(() -> ilka.post(KEYS, READER).status()))
                    .toList();
            var made = 0;
            for (var call : calls) {
                made += call.get() == 201 ? 1 : 0;
            }
            assertThat(made).isEqualTo(20);
        }
        ilka.post(KEYS, READER).isProblem(409, "too_many_keys");
        assertThat(ilka.get(KEYS).json().path("total").asInt()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"scopes": ["jobs:read"]}                                                     | name       | not_blank
                    {"name": "  ", "scopes": ["jobs:read"]}                                       | name       | not_blank
                    {"name": "a\\u0007", "scopes": ["jobs:read"]}                                 | name       | pattern
                    {"name": "n"}                                                                 | scopes     | not_empty
                    {"name": "n", "scopes": []}                                                   | scopes     | not_empty
                    {"name": "n", "scopes": [null]}                                               | scopes[0]  | not_null
                    {"name": "n", "scopes": ["jobs:admin"]}                                       | scopes[0]  | wrong_type
                    {"name": "n", "scopes": [0]}                                                  | scopes[0]  | wrong_type
                    {"name": "n", "scopes": ["jobs:read"], "expires_at": "2001-01-01T00:00:00Z"}  | expires_at | future
                    {"name": "n", "scopes": ["jobs:read"], "expires_at": "+99999-01-01T00:00:00Z"}| expires_at | future
                    {"name": "n", "scopes": ["jobs:read"], "expires_at": "tomorrow"}              | expires_at | wrong_type
                    {"name": "n", "scopes": ["jobs:read"], "user_id": 1}                          | user_id    | unknown_field
                    """)
    void unfitKeyIsExplained(String body, String field, String code) {
        ilka.post(KEYS, body).complainsOf(field, code);
    }

    @Test
    void longestNameFitsAndNoLonger() {
        var made = make(Map.of("name", "n".repeat(100), "scopes", List.of("jobs:read")));
        ilka.patch(made.required("Location"), Map.of("name", "n".repeat(101))).complainsOf("name", "size");
        ilka.patch(made.required("Location"), "{}").complainsOf("name", "not_blank");
        ilka.patch(made.required("Location"), "{\"scopes\": []}").complainsOf("scopes", "unknown_field");
    }

    @Test
    void repeatsAreNotPromisedBecauseTheSecretIsNotKept() {
        ilka.with("Idempotency-Key", "key-1").post(KEYS, READER).complainsOf("Idempotency-Key", "not_supported");
        assertThat(ilka.get(KEYS).json().path("total").asInt()).isZero();
    }

    private Answer make(Map<String, Object> request) {
        return ilka.post(KEYS, request).isStatus(201);
    }

    private Api with(Answer made) {
        return api.with("X-API-Key", secret(made));
    }

    private static String secret(Answer made) {
        return made.json().path("secret").asString();
    }

    private String lastUse(Answer made) {
        return ilka.get(made.required("Location")).json().path("last_used_at").asString("");
    }

    private String in(Duration time) {
        return clock.instant().plus(time).toString();
    }
}
