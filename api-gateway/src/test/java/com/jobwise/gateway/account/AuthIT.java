package com.jobwise.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class AuthIT {

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    @Test
    void registeringSignsIn() {
        var email = Api.newAddress();
        var answer = api.post("/api/v1/auth/register", Api.registration("  " + email + " ", Api.PASSWORD, " Ilka "))
                .isStatus(201);
        var json = answer.json();

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(json.propertyNames())
                .containsExactly("access_token", "refresh_token", "token_type", "expires_in", "user");
        assertThat(json.path("token_type").asString()).isEqualTo("Bearer");
        assertThat(json.path("expires_in").asInt()).isEqualTo(3600);
        var user = json.path("user");
        assertThat(user.propertyNames())
                .containsExactly("id", "email", "full_name", "is_active", "is_verified", "created_at", "updated_at");
        assertThat(user.path("email").asString()).isEqualTo(email);
        assertThat(user.path("full_name").asString()).isEqualTo("Ilka");
        assertThat(user.path("is_active").asBoolean()).isTrue();
        assertThat(user.path("is_verified").asBoolean()).isFalse();
        assertThat(Instant.parse(user.path("created_at").asString())).isNotNull();
        api.bearer(json.path("access_token").asString()).get("/api/v1/auth/me").isStatus(200);
    }

    @Test
    void addressIsTakenWhateverItsCase() {
        var email = Api.newAddress();
        api.register(email).isStatus(201);
        api.register(email.toUpperCase(Locale.ROOT)).isProblem(409, "email_taken");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"password": "three small lanterns", "full_name": "Ilka"}                                        | email         | not_blank
                    {"email": "no-at", "password": "three small lanterns", "full_name": "Ilka"}                      | email         | email
                    {"email": "ilka@x.example", "full_name": "Ilka"}                                                 | password      | good_password
                    {"email": "ilka@x.example", "password": "short12", "full_name": "Ilka"}                          | password      | good_password
                    {"email": "ilka@x.example", "password": "Password123!", "full_name": "Ilka"}                     | password      | good_password
                    {"email": "ilka@x.example", "password": "three small lanterns", "full_name": " "}                | full_name     | not_blank
                    {"email": "ilka@x.example", "password": "three small lanterns", "full_name": "a\\r\\nb"}         | full_name     | pattern
                    {"email": "i@x.example", "password": "three small lanterns", "full_name": "I", "is_verified": 1} | is_verified   | unknown_field
                    {"email": "i@x.example", "password": "three small lanterns", "full_name": "I", "id": 1}          | id            | unknown_field
                    """)
    void incompleteRegistrationIsExplained(String body, String field, String code) {
        api.post("/api/v1/auth/register", body).complainsOf(field, code);
    }

    @Test
    void longestFieldsFitAndNoLonger() {
        var password = "x".repeat(36) + "y".repeat(36);
        api.post("/api/v1/auth/register", Api.registration(Api.newAddress(), password, "n".repeat(100)))
                .isStatus(201);
        api.post("/api/v1/auth/register", Api.registration(Api.newAddress(), password + "z", "Ilka"))
                .complainsOf("password", "good_password");
        api.post("/api/v1/auth/register", Api.registration(Api.newAddress(), password, "n".repeat(101)))
                .complainsOf("full_name", "size");
    }

    @Test
    void passwordIsNeverCutSilently() {
        var email = Api.newAddress();
        var password = "x".repeat(36) + "y".repeat(36);
        api.post("/api/v1/auth/register", Api.registration(email, password, "Ilka"))
                .isStatus(201);
        api.login(email, password + "z").isProblem(401, "wrong_credentials");
        api.login(email, password).isStatus(200);
    }

    @Test
    void loginDoesNotTellWhatWasWrong() {
        var email = Api.newAddress();
        api.register(email).isStatus(201);
        var wrong = api.login(email, "another long password").isProblem(401, "wrong_credentials");
        var unknown = api.login(Api.newAddress(), "another long password").isProblem(401, "wrong_credentials");
        jdbc.sql("update users set is_active = false where email = ?")
                .param(email)
                .update();
        var disabled = api.login(email, Api.PASSWORD).isProblem(401, "wrong_credentials");

        assertThat(withoutTrace(unknown.text())).isEqualTo(withoutTrace(wrong.text()));
        assertThat(withoutTrace(disabled.text())).isEqualTo(withoutTrace(wrong.text()));
        assertThat(wrong.required("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void staleTokenDoesNotShutThePublicDoors() {
        var email = Api.newAddress();
        var stale = api.bearer("stale");
        stale.register(email).isStatus(201);
        stale.login(email, Api.PASSWORD).isStatus(200);
    }

    @Test
    void meIsSentOnlyWhenItChanged() {
        var ilka = api.newcomer();
        var first = ilka.get("/api/v1/auth/me").isStatus(200);
        var known = ilka.with("If-None-Match", first.required("ETag"));
        assertThat(known.get("/api/v1/auth/me").isStatus(304).text()).isEmpty();

        jdbc.sql("update users set full_name = 'Ilka V.' where id = ?")
                .param(first.json().path("id").asInt())
                .update();
        assertThat(known.get("/api/v1/auth/me")
                        .isStatus(200)
                        .json()
                        .path("full_name")
                        .asString())
                .isEqualTo("Ilka V.");
    }

    @Test
    void eleventhGuessHasToWait() {
        var email = Api.newAddress();
        api.register(email).isStatus(201);
        for (var guess = 1; guess <= 10; guess++) {
            // A made-up origin does not start the count again.
            api.with("X-Forwarded-For", "10.0.0." + guess)
                    .login(email, "guess " + guess)
                    .isStatus(401);
        }
        var answer = api.login(email, Api.PASSWORD).isProblem(429, "too_many_requests");
        assertThat(Integer.parseInt(answer.required("Retry-After"))).isBetween(1, 900);
    }

    @Test
    void guessesAtOnceGainNothing() throws Exception {
        var email = Api.newAddress();
        api.register(email).isStatus(201);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var guesses = IntStream.range(0, 40)
                    .mapToObj(guess -> threads.submit(
                            () -> api.login(email, "guess " + guess).status()))
                    .toList();
            var made = 0;
            for (var guess : guesses) {
                made += guess.get() == 401 ? 1 : 0;
            }
            assertThat(made).isEqualTo(10);
        }
    }

    @Test
    void passwordsAndTokensAreKeptOnlyAsHashes() {
        var session = api.register(Api.newAddress()).json();
        var refresh = session.path("refresh_token").asString();
        assertThat(jdbc.sql("select count(*) from users where password_hash like '$2%' and id = ?")
                        .param(session.path("user").path("id").asInt())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from refresh_tokens where token_hash = ?")
                        .param(refresh)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from refresh_tokens where token_hash = encode(sha256(?::bytea), 'hex')")
                        .param(refresh)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void answersCarrySaneHeaders() {
        var answer = api.post("/api/v1/auth/login", Map.of());
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.header("Set-Cookie")).isNull();
        assertThat(answer.header("Server")).isNull();
    }

    private static String withoutTrace(String problem) {
        return problem.replaceAll("[0-9a-f]{32}", "");
    }
}
