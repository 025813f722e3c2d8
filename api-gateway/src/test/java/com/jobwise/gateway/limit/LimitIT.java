package com.jobwise.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.Mailbox;
import com.jobwise.gateway.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@GatewayTest
@TestPropertySource(
        properties = {
            "jobwise.gateway.limits.general=8/1h",
            "jobwise.gateway.limits.work=3/1h",
            "jobwise.gateway.limits.upload=2/1h",
            "jobwise.gateway.limits.export=2/1h",
            "jobwise.gateway.limits.sign-in=12/1h",
            "jobwise.gateway.limits.register=3/1h",
            "jobwise.gateway.limits.forgot=3/1h",
            "jobwise.gateway.limits.refused=10/1h"
        })
class LimitIT {

    @Autowired
    Api api;

    @Autowired
    TestClock clock;

    @Autowired
    Mailbox mailbox;

    @BeforeEach
    void everyBucketIsFull() {
        clock.advance(Duration.ofHours(1));
    }

    @Test
    void userWhoAsksTooOftenHasToWaitAndNobodyElse() {
        var ilka = api.newcomer();
        var gethin = api.newcomer();
        for (var request = 7; request >= 0; request--) {
            var answer = ilka.get("/api/v1/auth/me").isStatus(200);
            assertThat(answer.header("RateLimit-Limit")).isEqualTo("8");
            assertThat(answer.header("RateLimit-Remaining")).isEqualTo(Integer.toString(request));
        }
        var refused = ilka.get("/api/v1/auth/me").isProblem(429, "too_many_requests");
        var wait = Integer.parseInt(refused.required("Retry-After"));
        assertThat(wait).isBetween(440, 450);
        assertThat(refused.header("RateLimit-Remaining")).isEqualTo("0");
        gethin.get("/api/v1/auth/me").isStatus(200);
        clock.advance(Duration.ofSeconds(wait));
        ilka.get("/api/v1/auth/me").isStatus(200);
    }

    @Test
    void keysOfAUserShareTheBucketOfTheirUser() {
        var ilka = api.newcomer();
        var keys = List.of(key(ilka), key(ilka));
        for (var request = 0; request < 6; request++) {
            keys.get(request % 2).get("/api/v1/auth/me").isStatus(200);
        }
        keys.getFirst().get("/api/v1/auth/me").isProblem(429, "too_many_requests");
        ilka.get("/api/v1/auth/me").isProblem(429, "too_many_requests");
    }

    @Test
    void workIsCountedApart() {
        var ilka = api.newcomer();
        for (var request = 0; request < 3; request++) {
            ilka.post("/api/v1/rankings/create", "{}").complainsOf("job_id", "not_null");
        }
        ilka.post("/api/v1/rankings/create", "{}").isProblem(429, "too_many_requests");
        ilka.post("/api/v1/generations/resume", "{}").isProblem(429, "too_many_requests");
        ilka.get("/api/v1/auth/me").isStatus(200);
        ilka.get("/api/v1/users/me/export").isStatus(200);
        ilka.get("/api/v1/users/me/export").isStatus(200);
        ilka.get("/api/v1/users/me/export").isProblem(429, "too_many_requests");
    }

    @Test
    void registeringIsSlowedDownForAnAddressWhateverItClaims() {
        var known = Api.newAddress();
        api.register(known).isStatus(201);
        from("198.51.100.1").register(known).isProblem(409, "email_taken");
        from("198.51.100.2").register(known).isProblem(409, "email_taken");
        var taken = from("198.51.100.3").register(known).isProblem(429, "too_many_requests");
        var free = from("198.51.100.4").register(Api.newAddress()).isProblem(429, "too_many_requests");
        assertThat(taken.withoutTrace()).isEqualTo(free.withoutTrace());
        assertThat(Integer.parseInt(taken.required("Retry-After"))).isBetween(1100, 1200);
        // Who has an account is not concerned.
        api.login(known, Api.PASSWORD).isStatus(200);
    }

    @Test
    void passwordsAreNotTriedOnManyAccountsFromOneAddress() {
        for (var account = 0; account < 12; account++) {
            from("198.51.100." + account).login(Api.newAddress(), Api.PASSWORD).isProblem(401, "wrong_credentials");
        }
        from("198.51.100.99").login(Api.newAddress(), Api.PASSWORD).isProblem(429, "too_many_requests");
        api.post("/api/v1/auth/restore", Map.of("email", "a@b.example", "password", "x"))
                .isProblem(429, "too_many_requests");
        api.post("/api/v1/auth/verify-email", Map.of("token", "x")).isProblem(429, "too_many_requests");
    }

    @Test
    void forgettingIsSlowedDownAlikeForKnownAndUnknown() {
        var known = Api.newAddress();
        api.register(known).isStatus(201);
        forget(known).isStatus(200);
        forget(Api.newAddress()).isStatus(200);
        forget(known).isStatus(200);
        forget(known).isProblem(429, "too_many_requests");
        forget(Api.newAddress()).isProblem(429, "too_many_requests");
        mailbox.token(known, "set a new password");
    }

    @Test
    void badCredentialsAreSlowedDownAndGoodOnesFromTheSameAddressNot() {
        var ilka = api.newcomer();
        for (var request = 0; request < 10; request++) {
            api.bearer("bad").get("/api/v1/auth/me").isProblem(401, "unauthorized");
        }
        api.bearer("bad").get("/api/v1/auth/me").isProblem(429, "too_many_requests");
        api.with("X-API-Key", "jw_bad").get("/api/v1/auth/me").isProblem(429, "too_many_requests");
        ilka.get("/api/v1/auth/me").isStatus(200);
    }

    private Api from(String claimed) {
        return api.with("X-Forwarded-For", claimed).with("Forwarded", "for=" + claimed);
    }

    private Answer forget(String address) {
        return api.post("/api/v1/auth/forgot-password", Map.of("email", address));
    }

    private Api key(Api owner) {
        var made = owner.post("/api/v1/users/me/api-keys", Map.of("name", "script", "scopes", List.of("account:read")))
                .isStatus(201);
        return api.with("X-API-Key", made.json().path("secret").asString());
    }
}
