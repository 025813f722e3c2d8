package com.jobwise.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class ApiKeyAccessIT {

    private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    Applicant ilka;

    @BeforeEach
    void signIn() {
        ilka = Applicant.newcomer(api);
    }

    /** Method, path, the one scope that reaches it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET    | /auth/me                            | account:read
                    GET    | /users/me                           | account:read
                    GET    | /users/me/usage                     | account:read
                    GET    | /profiles                           | profiles:read
                    GET    | /profiles/me                        | profiles:read
                    HEAD   | /profiles/me                        | profiles:read
                    POST   | /profiles                           | profiles:write
                    POST   | /profiles/import                    | profiles:write
                    GET    | /jobs                               | jobs:read
                    POST   | /jobs                               | jobs:write
                    GET    | /samples                            | documents:read
                    POST   | /samples/upload                     | documents:write
                    GET    | /writing-style                      | documents:read
                    POST   | /writing-style/extract              | documents:write
                    GET    | /rankings/job/UNKNOWN               | documents:read
                    POST   | /rankings/create                    | documents:write
                    GET    | /generations                        | documents:read
                    GET    | /generations/UNKNOWN/result         | documents:read
                    POST   | /generations/resume                 | documents:write
                    GET    | /exports                            | documents:read
                    POST   | /exports                            | documents:write
                    DELETE | /jobs/UNKNOWN                       | jobs:write
                    PATCH  | /profiles/UNKNOWN                   | profiles:write
                    """)
    void eachRequestTakesItsScopeAndNoOther(String method, String path, String scope) {
        var others = Arrays.stream(Scope.values())
                .map(Scope::text)
                .filter(other -> !other.equals(scope))
                .toList();
        var refused = call(key(others), method, path);
        var let = call(key(List.of(scope)), method, path);
        assertThat(refused.status()).as(refused.text()).isEqualTo(403);
        if (!method.equals("HEAD")) {
            refused.isProblem(403, "insufficient_scope");
        }
        assertThat(let.status()).as(let.text()).isNotIn(401, 403, 500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /users/me/export",
                "PATCH /users/me",
                "DELETE /users/me",
                "GET /users/me/api-keys",
                "POST /users/me/api-keys",
                "GET /users/me/api-keys/" + UNKNOWN,
                "PATCH /users/me/api-keys/" + UNKNOWN,
                "DELETE /users/me/api-keys/" + UNKNOWN,
                "POST /auth/change-password",
                "POST /auth/resend-verification",
                "POST /auth/logout",
                "POST /auth/me",
                "GET /webhooks",
                "GET /nothing-yet",
                "GET /profilesx",
                "GET /users/me/"
            })
    void noKeyReachesKeysPasswordsTheAccountOrWhatIsNotInTheTable(String request) {
        var parts = request.split(" ", -1);
        call(everything(), parts[0], parts[1]).isProblem(403, "insufficient_scope");
    }

    @Test
    void keyWorksWithTheRowsOfItsUserOnly() {
        var key = key(List.of("profiles:read", "jobs:read"));
        key.get("/api/v1/profiles/" + ilka.profile()).isStatus(200);
        var other = Applicant.newcomer(api);
        key.get("/api/v1/profiles/" + other.profile()).isProblem(404, "not_found");
        key.get("/api/v1/jobs/" + other.job()).isProblem(404, "not_found");
    }

    @Test
    void keyAndTokenTogetherAreRefused() {
        ilka.api()
                .with("X-API-Key", secret(List.of("account:read")))
                .get("/api/v1/users/me")
                .isProblem(400, "two_credentials");
        ilka.api().with("X-API-Key", "").get("/api/v1/users/me").isProblem(400, "two_credentials");
    }

    @Test
    void badKeysAreRefusedLikeBadTokens() {
        var good = secret(List.of("account:read"));
        var refused = api.get("/api/v1/users/me").isProblem(401, "unauthorized").withoutTrace();
        for (var bad : List.of(
                "",
                "jw_",
                good.substring(3),
                good + "A",
                good.substring(0, good.length() - 1),
                good.substring(0, good.length() - 1) + (good.endsWith("A") ? "B" : "A"),
                good.toUpperCase(Locale.ROOT),
                "jw_" + "A".repeat(43),
                "jw_" + "A".repeat(60_000),
                "jw_' or 1=1 --" + "A".repeat(32),
                "Bearer " + good,
                good + "," + good)) {
            var answer = api.with("X-API-Key", bad).get("/api/v1/users/me").isProblem(401, "unauthorized");
            assertThat(answer.withoutTrace()).isEqualTo(refused);
        }
        api.with("X-API-Key", good).get("/api/v1/users/me").isStatus(200);
    }

    @Test
    void keyShownTwiceIsRefused() {
        var good = secret(List.of("account:read"));
        api.send(
                        "/api/v1/users/me",
                        request -> request.GET().header("X-API-Key", good).header("X-API-Key", good))
                .isProblem(401, "unauthorized");
    }

    @Test
    void keyIsNoBearerTokenAndTokenNoKey() {
        var key = secret(List.of("account:read"));
        api.bearer(key).get("/api/v1/users/me").isProblem(401, "unauthorized");
        var token = ilka.api().headers().get("Authorization").substring("Bearer ".length());
        api.with("X-API-Key", token).get("/api/v1/users/me").isProblem(401, "unauthorized");
        assertThat(api.get("/api/v1/users/me?api_key=" + key).status()).isEqualTo(401);
    }

    @Test
    void keyOfASwitchedOffOrDeletedUserIsDead() {
        var key = key(List.of("account:read"));
        jdbc.sql("update users set is_active = false where id = ?")
                .param(ilka.userId())
                .update();
        key.get("/api/v1/users/me").isProblem(401, "unauthorized");
        jdbc.sql("delete from users where id = ?").param(ilka.userId()).update();
        key.get("/api/v1/users/me").isProblem(401, "unauthorized");
    }

    @Test
    void keyDoesNotDependOnTheSessionThatMadeIt() {
        var key = key(List.of("account:read"));
        ilka.api().post("/api/v1/auth/logout", "").isStatus(204);
        key.get("/api/v1/users/me").isStatus(200);
    }

    private Answer call(Api with, String method, String path) {
        return with.send(
                "/api/v1" + path.replace("UNKNOWN", UNKNOWN),
                request -> request.method(method, BodyPublishers.ofString("{}"))
                        .header("Content-Type", "application/json"));
    }

    private Api everything() {
        return key(Arrays.stream(Scope.values()).map(Scope::text).toList());
    }

    private Api key(List<String> scopes) {
        return api.with("X-API-Key", secret(scopes));
    }

    private String secret(List<String> scopes) {
        return ilka.api()
                .post("/api/v1/users/me/api-keys", Map.of("name", "script", "scopes", scopes))
                .isStatus(201)
                .json()
                .path("secret")
                .asString();
    }
}
