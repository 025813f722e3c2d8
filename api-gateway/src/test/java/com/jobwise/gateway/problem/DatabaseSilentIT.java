package com.jobwise.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.GatewayApplication;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.testsupport.TestDatabase;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** A database behind a cut cable: nobody is told that it is gone. */
class DatabaseSilentIT {

    /** Two seconds, and half a one for a machine that does much else. */
    private static final Duration PATIENCE = Duration.ofMillis(2_500);

    @Test
    void everybodyHearsSoonAndItHealsByItself() throws Exception {
        try (var database = TestDatabase.create();
                var cable = cable(database);
                var application = start(database, cable)) {
            var api = new Api(application.getWebServer().getPort());
            var ilka = Applicant.newcomer(api);
            // Some connections have just been used, others not for a while: they fail in different places.
            ilka.api().get("/api/v1/auth/me").isStatus(200);
            cable.swallow();

            inTurn(calls(api, ilka));
            atOnce(calls(api, ilka));
            api.get("/actuator/health/liveness").isStatus(200);

            cable.mend();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> ilka.api().get("/api/v1/auth/me").isStatus(200));
        }
    }

    /** Every way in (token, key, door), reads and writes of every group. */
    private static Map<String, Supplier<Answer>> calls(Api api, Applicant ilka) {
        var person = ilka.api();
        var key = api.with("X-API-Key", "jw_" + "a".repeat(43));
        return Map.ofEntries(
                Map.entry("me", () -> person.get("/api/v1/auth/me")),
                Map.entry("login", () -> api.login("ilka@vandersee.example", "whatever it was")),
                Map.entry("register", () -> api.register(Api.newAddress())),
                Map.entry("refresh", () -> api.post("/api/v1/auth/refresh", Map.of("refresh_token", "no-such"))),
                Map.entry("key", () -> key.get("/api/v1/jobs")),
                Map.entry("browse", () -> api.get("/api/v1/jobs/browse")),
                Map.entry("jobs", () -> person.get("/api/v1/jobs")),
                Map.entry("profile", () -> person.get("/api/v1/profiles/" + ilka.profile())),
                Map.entry("export", () -> person.get("/api/v1/users/me/export")),
                Map.entry("samples", () -> person.get("/api/v1/samples")),
                Map.entry("document", () -> person.get("/api/v1/generations/" + UUID.randomUUID())),
                Map.entry("admin", () -> person.get("/api/v1/admin/queue")),
                Map.entry(
                        "ask",
                        () -> person.with("Idempotency-Key", "silent")
                                .post("/api/v1/generations/resume", ilka.asking(""))));
    }

    private static void inTurn(Map<String, Supplier<Answer>> calls) {
        calls.forEach(DatabaseSilentIT::assertAway);
    }

    private static void atOnce(Map<String, Supplier<Answer>> calls) throws Exception {
        List<Future<?>> running = new ArrayList<>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            calls.forEach((name, call) -> running.add(callers.submit(() -> assertAway(name, call))));
            for (var one : running) {
                one.get();
            }
        }
    }

    private static void assertAway(String name, Supplier<Answer> call) {
        var start = System.nanoTime();
        var answer = call.get();
        var took = Duration.ofNanos(System.nanoTime() - start);
        answer.isProblem(503, "unavailable");
        assertThat(answer.required("Retry-After")).as(name).isEqualTo("2");
        assertThat(took).as(name).isLessThan(PATIENCE);
    }

    private static BlackHole cable(TestDatabase database) {
        var server = URI.create(database.url().substring("jdbc:".length()));
        return new BlackHole(server.getHost(), server.getPort());
    }

    private static ServletWebServerApplicationContext start(TestDatabase database, BlackHole cable) {
        var url = database.url().replaceFirst("//[^/]+/", "//127.0.0.1:" + cable.port() + "/");
        return (ServletWebServerApplicationContext) GatewayApplication.builder()
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--spring.rabbitmq.addresses=amqp://guest:guest@127.0.0.1:1",
                        "--jobwise.gateway.tokens.secret=" + GatewayTest.SECRET,
                        "--jobwise.gateway.passwords.bcrypt-cost=4");
    }
}
