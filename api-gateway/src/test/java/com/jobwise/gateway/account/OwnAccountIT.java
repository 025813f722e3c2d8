package com.jobwise.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.Mailbox;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayTest
class OwnAccountIT {

    private static final String ME = "/api/v1/users/me";

    @Autowired
    Api api;

    @Autowired
    Mailbox mailbox;

    String email;
    Api ilka;

    @BeforeEach
    void register() {
        email = Api.newAddress();
        ilka = api.bearer(
                api.register(email).isStatus(201).json().path("access_token").asString());
    }

    @Test
    void bothPathsGiveTheSame() {
        var me = ilka.get(ME).isStatus(200);
        var auth = ilka.get("/api/v1/auth/me").isStatus(200);
        assertThat(me.text()).isEqualTo(auth.text());
        assertThat(me.required("ETag")).isEqualTo(auth.required("ETag"));
        ilka.with("If-None-Match", auth.required("ETag")).get(ME).isStatus(304);
        api.get(ME).isProblem(401, "unauthorized");
    }

    @Test
    void nameChangesWithoutPassword() {
        var before = ilka.get(ME).isStatus(200);
        var after = patch(Map.of("full_name", " Ilka V. ")).isStatus(200);
        assertThat(after.json().path("full_name").asString()).isEqualTo("Ilka V.");
        assertThat(after.json().path("email").asString()).isEqualTo(email);
        assertThat(after.required("ETag")).isNotEqualTo(before.required("ETag"));
        assertThat(ilka.get(ME).text()).isEqualTo(after.text());
    }

    @Test
    void nothingAskedForIsNothingChanged() {
        var before = ilka.get(ME).isStatus(200);
        assertThat(patch(Map.of()).isStatus(200).text()).isEqualTo(before.text());
    }

    @Test
    void otherAddressTakesThePasswordAndIsVerifiedAgain() {
        api.post("/api/v1/auth/verify-email", Map.of("token", mailbox.token(email, "confirm")))
                .isStatus(200);
        var next = Api.newAddress();
        patch(Map.of("email", next)).isProblem(401, "wrong_credentials");
        patch(Map.of("email", next, "current_password", "another long password"))
                .isProblem(401, "wrong_credentials");
        var after = patch(Map.of("email", next, "current_password", Api.PASSWORD))
                .isStatus(200)
                .json();

        assertThat(after.path("email").asString()).isEqualTo(next);
        assertThat(after.path("is_verified").asBoolean()).isFalse();
        mailbox.token(next, "confirm");
        await().untilAsserted(() ->
                assertThat(mailbox.about(email, "another e-mail address")).hasSize(1));
        api.login(next, Api.PASSWORD).isStatus(200);
        api.login(email, Api.PASSWORD).isProblem(401, "wrong_credentials");
    }

    @Test
    void addressOfAnotherIsTakenWhateverItsCase() {
        var other = Api.newAddress();
        api.register(other).isStatus(201);
        patch(Map.of("email", other.toUpperCase(Locale.ROOT), "current_password", Api.PASSWORD))
                .isProblem(409, "email_taken");
        assertThat(ilka.get(ME).json().path("email").asString()).isEqualTo(email);
        patch(Map.of("email", email.toUpperCase(Locale.ROOT), "current_password", Api.PASSWORD))
                .isStatus(200);
    }

    @Test
    void changeOfAnOlderStateIsRefused() {
        var seen = ilka.get(ME).required("ETag");
        var careful = ilka.with("If-Match", seen);
        careful.patch(ME, Map.of("full_name", "Ilka V.")).isStatus(200);
        careful.patch(ME, Map.of("full_name", "Ilka W.")).isProblem(412, "stale");
        careful.delete(ME, Map.of("password", Api.PASSWORD)).isProblem(412, "stale");
        assertThat(ilka.get(ME).json().path("full_name").asString()).isEqualTo("Ilka V.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"full_name": ""}             | full_name   | size
                    {"full_name": "   "}          | full_name   | size
                    {"full_name": "a\\u0007b"}    | full_name   | pattern
                    {"full_name": 7}              | full_name   | wrong_type
                    {"email": "no-at"}            | email       | email
                    {"is_active": false}          | is_active   | unknown_field
                    {"is_verified": true}         | is_verified | unknown_field
                    {"id": 1}                     | id          | unknown_field
                    """)
    void unfitChangeIsExplained(String body, String field, String code) {
        ilka.patch(ME, body).complainsOf(field, code);
    }

    @Test
    void longestNameFitsAndNoLonger() {
        patch(Map.of("full_name", "n".repeat(100))).isStatus(200);
        patch(Map.of("full_name", "n".repeat(101))).complainsOf("full_name", "size");
    }

    @Test
    void strangersChangeNothing() {
        api.patch(ME, Map.of("full_name", "x")).isProblem(401, "unauthorized");
        api.delete(ME, Map.of("password", Api.PASSWORD)).isProblem(401, "unauthorized");
        api.get("/api/v1/users/1").isProblem(401, "unauthorized");
        ilka.get("/api/v1/users/1").isProblem(404, "not_found");
    }

    private Answer patch(Map<String, Object> body) {
        return ilka.patch(ME, body);
    }
}
