package com.jobwise.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.Mailbox;
import com.jobwise.gateway.TestClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class PasswordIT {

    private static final String NEXT = "four large kettles";

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    @Autowired
    Mailbox mailbox;

    @Autowired
    TestClock clock;

    String email;
    Answer session;
    Api ilka;

    @BeforeEach
    void register() {
        email = Api.newAddress();
        session = api.register(email).isStatus(201);
        ilka = api.bearer(token(session, "access_token"));
    }

    @Test
    void changedPasswordIsTheOnlyOneAndOtherSessionsAreOver() {
        var other = api.login(email, Api.PASSWORD).isStatus(200);
        change(Api.PASSWORD, NEXT).isStatus(200);

        api.login(email, Api.PASSWORD).isProblem(401, "wrong_credentials");
        api.login(email, NEXT).isStatus(200);
        ilka.get("/api/v1/auth/me").isStatus(200);
        refresh(session).isStatus(200);
        api.bearer(token(other, "access_token")).get("/api/v1/auth/me").isProblem(401, "unauthorized");
        refresh(other).isProblem(401, "session_over");
        await().untilAsserted(() ->
                assertThat(mailbox.about(email, "password was changed")).hasSize(1));
    }

    @Test
    void changeTakesTheCurrentPassword() {
        change("another long password", NEXT).isProblem(401, "wrong_credentials");
        api.login(email, Api.PASSWORD).isStatus(200);
        api.post("/api/v1/auth/change-password", body(Api.PASSWORD, NEXT)).isProblem(401, "unauthorized");
    }

    @Test
    void guessingTheCurrentPasswordIsSlowedDown() {
        for (var guess = 1; guess <= 10; guess++) {
            change("guess number " + guess, NEXT).isProblem(401, "wrong_credentials");
        }
        assertThat(change(Api.PASSWORD, NEXT)
                        .isProblem(429, "too_many_requests")
                        .header("Retry-After"))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"current_password": "three small lanterns", "new_password": "three small lanterns"}         | new_password     | same
                    {"current_password": "three small lanterns", "new_password": "short"}                        | new_password     | good_password
                    {"current_password": "three small lanterns", "new_password": "Password123!"}                 | new_password     | good_password
                    {"current_password": "three small lanterns"}                                                 | new_password     | good_password
                    {"new_password": "four large kettles"}                                                       | current_password | not_null
                    {"current_password": "three small lanterns", "new_password": "four large kettles", "id": 1}  | id               | unknown_field
                    """)
    void unfitChangeIsExplained(String body, String field, String code) {
        ilka.post("/api/v1/auth/change-password", body).complainsOf(field, code);
        api.login(email, Api.PASSWORD).isStatus(200);
    }

    @Test
    void forgottenPasswordIsResetByMail() {
        forget(email);
        var token = mailbox.token(email, "set a new password");
        reset(token, NEXT).isStatus(200);

        api.login(email, Api.PASSWORD).isProblem(401, "wrong_credentials");
        var user = api.login(email, NEXT).isStatus(200).json().path("user");
        assertThat(user.path("is_verified").asBoolean()).isTrue();
        ilka.get("/api/v1/auth/me").isProblem(401, "unauthorized");
        refresh(session).isProblem(401, "session_over");
    }

    @Test
    void forgettingIsAnsweredAlikeWhetherThereIsAnAccountOrNot() {
        var nobody = Api.newAddress();
        var known = forget(email);
        var unknown = forget(nobody);
        assertThat(unknown.text()).isEqualTo(known.text());
        mailbox.token(email, "set a new password");
        assertThat(mailbox.of(nobody)).isEmpty();
    }

    @Test
    void resetTokenIsGoodOnceAndEndsItsSiblings() {
        forget(email);
        var first = mailbox.token(email, "set a new password");
        forget(email);
        await().until(() -> mailbox.about(email, "set a new password").size() == 2);
        var second = mailbox.token(email, "set a new password");
        reset(second, NEXT).isStatus(200);
        reset(second, "five green chairs").isProblem(422, "token_over");
        reset(first, "five green chairs").isProblem(422, "token_over");
        api.login(email, NEXT).isStatus(200);
    }

    @Test
    void ofManyResetsAtOnceOneSucceeds() throws Exception {
        forget(email);
        var token = mailbox.token(email, "set a new password");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 16)
                    .mapToObj(call ->
                            threads.submit(() -> reset(token, NEXT + call).status()))
                    .toList();
            var succeeded = 0;
            for (var call : calls) {
                succeeded += call.get() == 200 ? 1 : 0;
            }
            assertThat(succeeded).isEqualTo(1);
        }
    }

    @Test
    void resetTokenLastsAnHour() {
        forget(email);
        var token = mailbox.token(email, "set a new password");
        clock.advance(Duration.ofHours(1));
        reset(token, NEXT).isProblem(422, "token_over");
    }

    @Test
    void weakPasswordDoesNotSpendTheToken() {
        forget(email);
        var token = mailbox.token(email, "set a new password");
        reset(token, "short").complainsOf("new_password", "good_password");
        reset(token, NEXT).isStatus(200);
    }

    @Test
    void changingThePasswordEndsWhatLiesInTheMailbox() {
        forget(email);
        var token = mailbox.token(email, "set a new password");
        change(Api.PASSWORD, NEXT).isStatus(200);
        reset(token, "five green chairs").isProblem(422, "token_over");
    }

    @Test
    void mailToAnAddressTheAccountNoLongerHasResetsNothing() {
        forget(email);
        var token = mailbox.token(email, "set a new password");
        ilka.patch("/api/v1/users/me", Map.of("email", Api.newAddress(), "current_password", Api.PASSWORD))
                .isStatus(200);
        reset(token, NEXT).isProblem(422, "token_over");
    }

    @Test
    void verificationTokenResetsNothing() {
        reset(mailbox.token(email, "confirm your address"), NEXT).isProblem(422, "token_over");
    }

    @Test
    void resetTokensAreKeptOnlyAsHashes() {
        forget(email);
        var token = mailbox.token(email, "set a new password");
        assertThat(jdbc.sql("select count(*) from mail_tokens where token_hash = encode(sha256(?::bytea), 'hex')")
                        .param(token)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from mail_tokens as t where t::text like '%' || ? || '%'")
                        .param(token)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodysMailboxIsFlooded() {
        for (var mail = 0; mail < 10; mail++) {
            forget(email);
        }
        // One of the five an hour was the verification of the new account.
        var other = Api.newAddress();
        api.register(other).isStatus(201);
        mailbox.token(other, "confirm your address");
        assertThat(mailbox.about(email, "set a new password")).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void mailThatCannotBeSentFailsNoRequest() {
        var bouncing = "bounces." + Api.newAddress();
        api.register(bouncing).isStatus(201);
        forget(bouncing);
        api.login(bouncing, Api.PASSWORD).isStatus(200);
    }

    private Answer change(String current, String next) {
        return ilka.post("/api/v1/auth/change-password", body(current, next));
    }

    private static Map<String, Object> body(String current, String next) {
        return new HashMap<>(Map.of("current_password", current, "new_password", next));
    }

    private Answer forget(String address) {
        return api.post("/api/v1/auth/forgot-password", Map.of("email", address))
                .isStatus(200);
    }

    private Answer reset(String token, String password) {
        return api.post("/api/v1/auth/reset-password", Map.of("token", token, "new_password", password));
    }

    private Answer refresh(Answer from) {
        return api.post("/api/v1/auth/refresh", Map.of("refresh_token", token(from, "refresh_token")));
    }

    private static String token(Answer from, String name) {
        return from.json().path(name).asString();
    }
}
