package com.jobwise.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.Mailbox;
import com.jobwise.gateway.TestClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayTest
class VerificationIT {

    private static final String SUBJECT = "confirm your address";

    @Autowired
    Api api;

    @Autowired
    Mailbox mailbox;

    @Autowired
    TestClock clock;

    String email;
    Api ilka;

    @BeforeEach
    void register() {
        email = Api.newAddress();
        ilka = api.bearer(
                api.register(email).isStatus(201).json().path("access_token").asString());
    }

    @Test
    void mailOfTheRegistrationVerifiesTheAddress() {
        assertThat(isVerified()).isFalse();
        verify(mailbox.token(email, SUBJECT)).isStatus(200);
        assertThat(isVerified()).isTrue();
    }

    @Test
    void tokenIsGoodOnceAndForThreeDays() {
        var first = mailbox.token(email, SUBJECT);
        verify(first).isStatus(200);
        verify(first).isProblem(422, "token_over");
        verify("x".repeat(43)).isProblem(422, "token_over");
    }

    @Test
    void tokenEndsWithItsTime() {
        var token = mailbox.token(email, SUBJECT);
        clock.advance(Duration.ofDays(3));
        verify(token).isProblem(422, "token_over");
    }

    @Test
    void mailIsSentAgainUntilTheAddressIsVerified() {
        var first = mailbox.token(email, SUBJECT);
        ilka.post("/api/v1/auth/resend-verification", "").isStatus(200);
        await().until(() -> mailbox.about(email, SUBJECT).size() == 2);
        assertThat(mailbox.token(email, SUBJECT)).isNotEqualTo(first);
        // A mail overtaken by the next is still good.
        verify(first).isStatus(200);
        ilka.post("/api/v1/auth/resend-verification", "").isProblem(409, "already_verified");
    }

    @Test
    void onlyWhoIsSignedInGetsAnotherMail() {
        api.post("/api/v1/auth/resend-verification", "").isProblem(401, "unauthorized");
    }

    @Test
    void tokenHasToBeGiven() {
        api.post("/api/v1/auth/verify-email", "{}").complainsOf("token", "not_blank");
        api.post("/api/v1/auth/verify-email", "{\"token\": \"%s\"}".formatted("x".repeat(201)))
                .complainsOf("token", "size");
    }

    @Test
    void oldMailDoesNotVerifyANewAddress() {
        var old = mailbox.token(email, SUBJECT);
        var next = Api.newAddress();
        ilka.patch("/api/v1/users/me", Map.of("email", next, "current_password", Api.PASSWORD))
                .isStatus(200);
        verify(old).isProblem(422, "token_over");
        verify(mailbox.token(next, SUBJECT)).isStatus(200);
        assertThat(isVerified()).isTrue();
    }

    private Answer verify(String token) {
        return api.post("/api/v1/auth/verify-email", Map.of("token", token));
    }

    private boolean isVerified() {
        return ilka.get("/api/v1/auth/me").json().path("is_verified").asBoolean();
    }
}
