package com.jobwise.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.TestClock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class SessionIT {

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    String email;
    Answer session;

    @BeforeEach
    void register() {
        email = Api.newAddress();
        session = api.register(email).isStatus(201);
    }

    @Test
    void refreshGivesNewTokensOfTheSameSession() {
        var next = refresh(session).isStatus(200);
        assertThat(token(next, "refresh_token")).isNotEqualTo(token(session, "refresh_token"));
        assertThat(token(next, "access_token")).isNotEqualTo(token(session, "access_token"));
        assertThat(next.json().path("user").path("email").asString()).isEqualTo(email);
        refresh(next).isStatus(200);
        assertThat(me(session)).isEqualTo(200);
    }

    @Test
    void spentTokenThatComesBackEndsTheSession() {
        var next = refresh(session).isStatus(200);
        refresh(session).isProblem(401, "session_over");
        refresh(next).isProblem(401, "session_over");
        assertThat(me(next)).isEqualTo(401);
    }

    @Test
    void sessionsOfOnePersonEndSeparately() {
        var other = api.login(email, Api.PASSWORD).isStatus(200);
        api.bearer(token(session, "access_token"))
                .post("/api/v1/auth/logout", "")
                .isStatus(204);
        refresh(session).isProblem(401, "session_over");
        assertThat(me(session)).isEqualTo(401);
        assertThat(me(other)).isEqualTo(200);
        refresh(other).isStatus(200);
    }

    @Test
    void refreshTokenLastsAWeek() {
        clock.advance(Duration.ofDays(7).minusMinutes(1));
        var next = refresh(session).isStatus(200);
        clock.advance(Duration.ofDays(7));
        refresh(next).isProblem(401, "session_over");
    }

    @Test
    void switchedOffUserCannotRefresh() {
        jdbc.sql("update users set is_active = false where email = ?")
                .param(email)
                .update();
        refresh(session).isProblem(401, "session_over");
    }

    @Test
    void accessTokenIsNoRefreshToken() {
        api.post("/api/v1/auth/refresh", Map.of("refresh_token", token(session, "access_token")))
                .isProblem(401, "session_over");
    }

    @Test
    void ofManyAtOnceOneIsRenewed() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 16)
                    .mapToObj(call -> threads.submit(() -> refresh(session).status()))
                    .toList();
            var renewed = 0;
            for (var call : calls) {
                renewed += call.get() == 200 ? 1 : 0;
            }
            assertThat(renewed).isEqualTo(1);
        }
        // Fifteen of them showed a spent token, so nobody knows whose the sixteenth is: the session is over for all.
        assertThat(me(session)).isEqualTo(401);
    }

    @Test
    void tokenRenewedJustBeforeItsSessionEndedIsNotGoodEither() {
        var next = refresh(session).isStatus(200);
        jdbc.sql(
                        "update refresh_tokens set revoked_at = now() where used_at is not null and token_hash = encode(sha256(?::bytea), 'hex')")
                .param(token(session, "refresh_token"))
                .update();
        refresh(next).isProblem(401, "session_over");
    }

    private Answer refresh(Answer from) {
        return api.post("/api/v1/auth/refresh", Map.of("refresh_token", token(from, "refresh_token")));
    }

    private int me(Answer of) {
        return api.bearer(token(of, "access_token")).get("/api/v1/auth/me").status();
    }

    private static String token(Answer from, String name) {
        return from.json().path(name).asString();
    }
}
