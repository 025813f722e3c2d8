package com.jobwise.gateway.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.GatewayTest;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayTest
class ProfileRacesIT {

    private static final int AT_ONCE = 16;

    @Autowired
    Api api;

    private Verbs ilka;

    @BeforeEach
    void signIn() {
        ilka = Verbs.newcomer(api);
    }

    @Test
    void ofSixteenAdditionsAtOnceNoneIsLost() throws Exception {
        var answers = atOnce(
                AT_ONCE,
                number -> number % 2 == 0
                        ? ilka.post("/skills/technical", "{\"skills\": [\"Skill %d\"]}".formatted(number))
                        : ilka.post(
                                "/experiences",
                                "{\"experiences\": [{\"title\": \"T\", \"company\": \"C %d\", \"start_date\": \"2001\"}]}"
                                        .formatted(number)));

        assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.status() == 201);
        var now = ilka.json();
        assertThat(now.at("/skills/technical").size()).isEqualTo(2 + AT_ONCE / 2);
        assertThat(now.path("experiences").size()).isEqualTo(2 + AT_ONCE / 2);
        assertThat(now.path("version").asInt()).isEqualTo(AT_ONCE);
        assertThat(answers.stream().map(answer -> answer.required("ETag")).distinct())
                .hasSize(AT_ONCE);
    }

    @Test
    void ofSixteenWhoSawTheSameStateOneWins() throws Exception {
        var seen = ilka.with("If-Match", "\"0\"");
        var answers = atOnce(AT_ONCE, number -> seen.patch("/custom-fields", "{\"winner\": %d}".formatted(number)));

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 412)).hasSize(AT_ONCE - 1);
        assertThat(ilka.tag()).isEqualTo("\"1\"");
    }

    @Test
    void thirtyTwoImportsWithOneKeyAreOneProfileAndOneAnswer() throws Exception {
        var newcomer = api.newcomer().with("Idempotency-Key", "import-1");
        var resume = "{\"basics\": {\"name\": \"Jo Penn\"}, \"skills\": [{\"name\": \"Welding\"}]}";
        var answers = atOnce(32, number -> persistently(newcomer, resume));

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
        assertThat(answers.stream().map(answer -> answer.required("Location")).distinct())
                .hasSize(1);
        assertThat(newcomer.get(Verbs.PROFILES).json().path("total").asInt()).isEqualTo(1);
    }

    /** As a client does that is told 503: with the same key again. */
    private static Answer persistently(Api newcomer, String resume) {
        var answer = newcomer.post(Verbs.PROFILES + "/import", resume);
        for (var more = 10; answer.status() == 503 && more > 0; more--) {
            answer = newcomer.post(Verbs.PROFILES + "/import", resume);
        }
        return answer;
    }

    private static List<Answer> atOnce(int many, IntFunction<Answer> call) throws Exception {
        var start = new CyclicBarrier(many);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, many)
                    .mapToObj(number -> threads.submit(() -> {
                        start.await();
                        return call.apply(number);
                    }))
                    .toList();
            var answers = new java.util.ArrayList<Answer>();
            for (var one : calls) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
