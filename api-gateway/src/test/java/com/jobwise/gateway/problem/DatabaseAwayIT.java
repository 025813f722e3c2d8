package com.jobwise.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.GatewayApplication;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.testsupport.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

class DatabaseAwayIT {

    @Test
    void callersAreToldToComeBackWithinSeconds() {
        var database = TestDatabase.create();
        try (var application = (ServletWebServerApplicationContext) GatewayApplication.builder()
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--spring.rabbitmq.addresses=amqp://guest:guest@127.0.0.1:1",
                        "--jobwise.gateway.tokens.secret=" + GatewayTest.SECRET,
                        "--jobwise.gateway.passwords.bcrypt-cost=4")) {
            var api = new Api(application.getWebServer().getPort());
            var ilka = api.newcomer();
            database.close();

            assertAway(() -> ilka.get("/api/v1/auth/me"));
            assertAway(() -> api.login("ilka@vandersee.example", "whatever it was"));
            api.get("/actuator/health/readiness").isStatus(503);
            api.get("/actuator/health/liveness").isStatus(200);
        }
    }

    private static void assertAway(java.util.function.Supplier<Answer> call) {
        var start = System.nanoTime();
        var answer = call.get().isProblem(503, "unavailable");
        assertThat(answer.required("Retry-After")).isEqualTo("2");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}
