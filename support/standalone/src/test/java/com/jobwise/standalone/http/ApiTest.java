package com.jobwise.standalone.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApiTest {

    private static final Duration PLENTY = Duration.ofSeconds(30);

    private final FakeGateway gateway = new FakeGateway();

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void everyPostHasAKeyOfItsOwn() {
        gateway.on("POST /jobs", 201, "{}");
        var api = gateway.api(PLENTY);

        api.post("/jobs", Map.of());
        api.post("/jobs", Map.of());

        assertThat(gateway.asked("POST", "/jobs"))
                .extracting(FakeGateway.Asked::idempotencyKey)
                .doesNotContain("null")
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void refusedForNowIsAskedAgainWithTheSameKey() {
        gateway.on("POST /jobs", 429, Map.of("Retry-After", "1"), "{}")
                .on("POST /jobs", 503, Map.of("Retry-After", "0"), "{}")
                .on("POST /jobs", 201, "{\"id\":\"x\"}");

        var begun = System.nanoTime();
        var answer = gateway.api(PLENTY).post("/jobs", Map.of());

        assertThat(answer.body().path("id").asString()).isEqualTo("x");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(gateway.asked("POST", "/jobs"))
                .extracting(FakeGateway.Asked::idempotencyKey)
                .hasSize(3)
                .containsOnly(gateway.asked().getFirst().idempotencyKey());
    }

    @Test
    void waitingEndsWithTheDeadline() {
        gateway.on("GET /jobs", 503, Map.of("Retry-After", "60"), "{}");

        assertThatExceptionOfType(StoppedException.class)
                .isThrownBy(() -> gateway.api(Duration.ofMillis(300)).get("/jobs"))
                .withMessageContaining("--timeout")
                .satisfies(stopped -> assertThat(stopped.exitCode()).isEqualTo(ExitCode.TIMED_OUT));
    }

    @Test
    void signedInSendsTheToken() {
        gateway.on("GET /auth/me", 200, "{}");

        gateway.api(PLENTY).signedIn("t0ken").get("/auth/me");

        assertThat(gateway.asked().getFirst().authorization()).isEqualTo("Bearer t0ken");
    }

    @Test
    void problemNamesWhatIsWrongWithTheFields() {
        gateway.on("POST /jobs", 422, """
                {"status":422,"code":"validation_failed","title":"Invalid","detail":"The posting cannot be used.",
                 "errors":[{"field":"raw_text","code":"size","message":"must have at least 50 characters"}]}
                """);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> gateway.api(PLENTY).post("/jobs", Map.of()))
                .withMessage("The posting cannot be used.\n  raw_text: must have at least 50 characters")
                .matches(ProblemException::blamesContent);
    }

    @Test
    void answerOfAStrangerStillMakesASentence() {
        gateway.on("GET /jobs", 500, "<html>no</html>");

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> gateway.api(PLENTY).get("/jobs"))
                .withMessage("The server answered with HTTP status 500.")
                .matches(problem -> !problem.blamesContent());
    }

    @Test
    void nobodyThereIsAFailureNotATrace() {
        var api = gateway.api(PLENTY);
        gateway.close();

        assertThatExceptionOfType(StoppedException.class)
                .isThrownBy(() -> api.get("/jobs"))
                .withMessageContaining("does not answer")
                .satisfies(stopped -> assertThat(stopped.exitCode()).isEqualTo(ExitCode.FAILED));
    }
}
