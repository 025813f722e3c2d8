package com.jobwise.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.Mailbox;
import com.jobwise.gateway.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class DeletionIT {

    private static final String ME = "/api/v1/users/me";

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    Mailbox mailbox;

    @Autowired
    DeletedUserStore store;

    String email;
    Answer session;
    Api ilka;

    @BeforeEach
    void register() {
        email = Api.newAddress();
        session = api.register(email).isStatus(201);
        ilka = api.bearer(session.json().path("access_token").asString());
    }

    @Test
    void deletedAccountIsShutAtOnce() {
        var other = api.login(email, Api.PASSWORD).isStatus(200);
        var key = ilka.post(ME + "/api-keys", Map.of("name", "script", "scopes", List.of("account:read")))
                .isStatus(201)
                .json()
                .path("secret")
                .asString();
        api.with("X-API-Key", key).get(ME).isStatus(200);
        var answer = delete(Api.PASSWORD).isStatus(200).json();

        var deleted = Instant.parse(answer.path("deleted_at").asString());
        assertThat(Instant.parse(answer.path("restorable_until").asString()))
                .isEqualTo(deleted.plus(Duration.ofDays(30)));
        ilka.get(ME).isProblem(401, "unauthorized");
        api.bearer(other.json().path("access_token").asString()).get(ME).isProblem(401, "unauthorized");
        api.with("X-API-Key", key).get(ME).isProblem(401, "unauthorized");
        api.post("/api/v1/auth/refresh", Map.of("refresh_token", session.json().path("refresh_token")))
                .isProblem(401, "session_over");
    }

    @Test
    void deletingTakesThePassword() {
        delete("another long password").isProblem(401, "wrong_credentials");
        ilka.delete(ME, "{}").complainsOf("password", "not_null");
        ilka.get(ME).isStatus(200);
    }

    @Test
    void onlyItsOwnerLearnsThatItIsDeleted() {
        delete(Api.PASSWORD).isStatus(200);
        api.login(email, Api.PASSWORD).isProblem(403, "account_deleted");
        var wrong = api.login(email, "another long password").isProblem(401, "wrong_credentials");
        var unknown = api.login(Api.newAddress(), Api.PASSWORD).isProblem(401, "wrong_credentials");
        assertThat(wrong.withoutTrace()).isEqualTo(unknown.withoutTrace());
        api.register(email).isProblem(409, "email_taken");
    }

    @Test
    void restoredAccountIsTheSameWithoutItsOldSessionsAndKeys() {
        var key = ilka.post(ME + "/api-keys", Map.of("name", "script", "scopes", List.of("account:read")))
                .isStatus(201)
                .json()
                .path("secret")
                .asString();
        var profile = Applicant.addProfile(ilka);
        delete(Api.PASSWORD).isStatus(200);
        restore("another long password").isProblem(401, "wrong_credentials");
        var back = restore(Api.PASSWORD).isStatus(200);

        var again = api.bearer(back.json().path("access_token").asString());
        assertThat(again.get(ME).json().path("is_active").asBoolean()).isTrue();
        again.get("/api/v1/profiles/" + profile).isStatus(200);
        ilka.get(ME).isProblem(401, "unauthorized");
        api.with("X-API-Key", key).get(ME).isProblem(401, "unauthorized");
        api.login(email, Api.PASSWORD).isStatus(200);
    }

    @Test
    void accountThatIsNotDeletedIsNotRestored() {
        restore(Api.PASSWORD).isProblem(409, "not_deleted");
        api.post("/api/v1/auth/restore", Map.of("email", Api.newAddress(), "password", Api.PASSWORD))
                .isProblem(401, "wrong_credentials");
        api.post("/api/v1/auth/restore", "{\"password\": \"x\"}").complainsOf("email", "not_blank");
    }

    @Test
    void switchedOffAccountIsNotRestored() {
        jdbc.sql("update users set is_active = false where email = ?")
                .param(email)
                .update();
        restore(Api.PASSWORD).isProblem(401, "wrong_credentials");
    }

    @Test
    void afterTheTimeOfGraceItIsGone() {
        delete(Api.PASSWORD).isStatus(200);
        clock.advance(Duration.ofDays(30));
        api.login(email, Api.PASSWORD).isProblem(401, "wrong_credentials");
        restore(Api.PASSWORD).isProblem(401, "wrong_credentials");
    }

    @Test
    void forgottenPasswordOfADeletedAccountCanBeResetToRestoreIt() {
        delete(Api.PASSWORD).isStatus(200);
        api.post("/api/v1/auth/forgot-password", Map.of("email", email)).isStatus(200);
        var token = mailbox.token(email, "set a new password");
        api.post("/api/v1/auth/reset-password", Map.of("token", token, "new_password", "four large kettles"))
                .isStatus(200);
        api.login(email, "four large kettles").isProblem(403, "account_deleted");
        restore("four large kettles").isStatus(200);
    }

    @Test
    void purgeErasesOldOnesWithAllThatIsTheirsAndNobodyElse() {
        var gone = Applicant.newcomer(api);
        gone.api().post("/api/v1/generations/cover-letter", gone.asking("")).isStatus(202);
        gone.api()
                .post(ME + "/api-keys", Map.of("name", "script", "scopes", List.of("jobs:read")))
                .isStatus(201);
        gone.api().delete(ME, Map.of("password", Api.PASSWORD)).isStatus(200);
        var deletedAt = clock.instant();
        clock.advance(Duration.ofMinutes(1));
        delete(Api.PASSWORD).isStatus(200);

        await().until(() -> store.purgeDeletedBefore(deletedAt, 2) == 0 && users(gone.userId()) == 0);
        assertThat(users(session.json().at("/user/id").asInt())).isEqualTo(1);
        for (var table :
                List.of("master_profiles", "jobs", "generations", "work_items", "api_keys", "refresh_tokens")) {
            assertThat(rows(table, gone.userId())).as(table).isZero();
        }
        restore(Api.PASSWORD).isStatus(200);
    }

    @Test
    void purgeTakesNoMoreThanItIsTold() {
        var epoch = Instant.parse("2001-01-01T00:00:00Z");
        for (var person = 0; person < 3; person++) {
            var address = Api.newAddress();
            api.register(address).isStatus(201);
            // While its mail is being written the row is held, and a purge leaves it for the next time.
            mailbox.token(address, "confirm");
            jdbc.sql("update users set is_active = false, deleted_at = '2000-01-01' where email = ?")
                    .param(address)
                    .update();
        }
        assertThat(store.purgeDeletedBefore(epoch, 2)).isEqualTo(2);
        assertThat(store.purgeDeletedBefore(epoch, 2)).isEqualTo(1);
        assertThat(store.purgeDeletedBefore(epoch, 2)).isZero();
    }

    private Answer delete(String password) {
        return ilka.delete(ME, Map.of("password", password));
    }

    private Answer restore(String password) {
        return api.post("/api/v1/auth/restore", Map.of("email", email, "password", password));
    }

    private int users(int id) {
        return jdbc.sql("select count(*) from users where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private int rows(String table, int userId) {
        return jdbc.sql("select count(*) from " + table + " where user_id = ?")
                .param(userId)
                .query(Integer.class)
                .single();
    }
}
