package com.jobwise.gateway.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.cast.Login;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.testsupport.TestDatabase;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhoIsAdministratorIT extends AdminTest {

    @ParameterizedTest
    @ValueSource(strings = {"/work", "/queue", "/workers", "/actions", "/nothing-there"})
    void strangersAndOrdinaryPeopleAreKeptOut(String path) {
        api.get("/api/v1/admin" + path).isProblem(401, "unauthorized");
        api.newcomer().get("/api/v1/admin" + path).isProblem(403, "administrators_only");
    }

    @Test
    void anAppointedUserIsLetIn() {
        var ops = administrator();
        ops.get(WORK).isStatus(200);
        ops.get("/api/v1/admin/nothing-there").isProblem(404, "not_found");
    }

    @Test
    void aDismissedOneIsKeptOutAtOnce() {
        var ops = administrator();
        ops.get(WORK).isStatus(200);
        owner.sql("delete from administrators where user_id = :user")
                .param("user", userId(ops))
                .update();
        ops.get(WORK).isProblem(403, "administrators_only");
    }

    @Test
    void scopeWithoutAppointmentOpensNothingAndAppointmentWithoutScopeNeither() {
        var somebody = api.newcomer();
        var ops = administrator();
        key(somebody, List.of("admin:read", "admin:write")).get(WORK).isProblem(403, "administrators_only");
        key(ops, List.of("documents:read", "documents:write")).get(WORK).isProblem(403, "insufficient_scope");
        key(ops, List.of("admin:read")).get(WORK).isStatus(200);
        key(ops, List.of("admin:read"))
                .post("/api/v1/admin/kinds/style/drain", "")
                .isProblem(403, "insufficient_scope");
    }

    /** Nothing a caller can send appoints anybody. */
    @Test
    void nobodyAppointsThemselves() {
        var email = Api.newAddress();
        var greedy = new java.util.HashMap<>(Api.registration(email, Api.PASSWORD, "Ilka Vandersee"));
        greedy.put("is_admin", true);
        greedy.put("administrator", true);
        api.post("/api/v1/auth/register", greedy).isStatus(422);
        var ilka = api.newcomer();
        for (var field : List.of("is_admin", "admin", "administrator", "role", "roles", "scopes", "appointed_at")) {
            ilka.patch("/api/v1/users/me", Map.of("full_name", "Ilka V.", field, true))
                    .isStatus(422);
        }
        ilka.get(WORK).isProblem(403, "administrators_only");
    }

    @Test
    void theApisRoleCannotAppointOrRewriteTheLog() {
        var ops = administrator();
        var user = userId(ops);
        for (var sql : List.of(
                "insert into administrators (user_id) values (%d)",
                "update administrators set user_id = %d",
                "delete from admin_actions where user_id = %d",
                "update admin_actions set user_id = %d")) {
            try (var login = new Login(TestDatabase.shared())) {
                Assertions.assertThatThrownBy(() -> login.as(
                                "jobwise_api",
                                user,
                                session -> session.sql(sql.formatted(user)).update()))
                        .rootCause()
                        .hasMessageContaining("permission denied");
            }
        }
    }

    /** Even somebody who makes the API take the operator's role sees nothing, unless it acts for an administrator. */
    @Test
    void operatorsRoleIsBlindForEverybodyElse() {
        var ilka = Applicant.newcomer(api);
        askedForResume(ilka);
        var ops = administrator();
        try (var login = new Login(TestDatabase.shared())) {
            for (var table : List.of("work_items", "work_dependencies", "admin_actions", "worker_slots")) {
                var seen = login.as(
                        "jobwise_operator",
                        ilka.userId(),
                        session -> session.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single());
                assertThat(seen).as(table).isZero();
            }
            var asOps = login.as(
                    "jobwise_operator",
                    userId(ops),
                    session -> session.sql("select count(*) from work_items")
                            .query(Long.class)
                            .single());
            assertThat(asOps).isPositive();
        }
    }

    private Api key(Api holder, List<String> scopes) {
        var secret = holder.post("/api/v1/users/me/api-keys", Map.of("name", "ops", "scopes", scopes))
                .isStatus(201)
                .json()
                .path("secret")
                .asString();
        return api.with("X-API-Key", secret);
    }
}
