package com.jobwise.worker.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jobwise.testsupport.model.Fault;
import com.jobwise.testsupport.model.Reply;
import com.jobwise.worker.model.Bill;
import com.jobwise.worker.model.ModelUnavailableException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers without an end. How exactly the deadline is kept is {@link DeadlineMeasurement}'s matter. */
class CutAnswersTest {

    private static final int CAP = 1 << 20;

    /** What a connection on one machine may hold that nobody has read, many times over. */
    private static final long IN_THE_CONNECTION = 32L << 20;

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"SLOW_HEADERS", "TRICKLED_BODY", "HUNG_BODY"})
    void whatDoesNotEndInTimeIsATimeOut(Fault fault) {
        try (var asking = new Asking()) {
            asking.server.answer(_ -> Reply.fault(fault, Reply.json(Map.of("word", "lantern", "count", 2))));

            assertThatThrownBy(asking::ask).isInstanceOf(ModelUnavailableException.class);

            assertThat(asking.settled)
                    .extracting(Asking.Settled::outcome, Asking.Settled::bill)
                    .containsExactly(Assertions.tuple("timed_out", Bill.ASSUMED));
        }
    }

    @Test
    void whatIsTooLargeIsCutBeforeTheDeadline() {
        try (var asking = new Asking()) {
            asking.server.answer(_ -> Reply.fault(Fault.OVERSIZED));

            assertThatThrownBy(asking::ask).isInstanceOf(ModelUnavailableException.class);

            assertThat(asking.settled)
                    .extracting(Asking.Settled::outcome, Asking.Settled::bill)
                    .containsExactly(Assertions.tuple("broken", Bill.ASSUMED));
        }
    }

    @Test
    void noMoreIsReadThanTheCapOfAnAnswerWithoutAnEnd() {
        try (var provider = new EndlessProvider(1 << 16, 0)) {
            var client = client(Duration.ofMinutes(1));

            assertThatThrownBy(() -> client.execute(question(provider))).hasRootCauseInstanceOf(IOException.class);

            assertThat(provider.written()).isLessThan(CAP + IN_THE_CONNECTION);
        }
    }

    @Test
    void anEndlessAnswerBelowTheCapIsCutAtTheDeadline() {
        try (var provider = new EndlessProvider(100, 20)) {
            var client = client(Duration.ofMillis(500));

            assertThatThrownBy(() -> client.execute(question(provider))).isInstanceOf(TimeoutException.class);

            assertThat(provider.written()).isBetween(1L, (long) CAP);
        }
    }

    private static ProviderHttpClient client(Duration deadline) {
        return new ProviderHttpClient(java.net.http.HttpClient.newHttpClient(), deadline, CAP, Clock.systemUTC());
    }

    private static HttpRequest question(EndlessProvider provider) {
        return HttpRequest.builder()
                .method(HttpMethod.POST)
                .url(provider.baseUrl() + "/chat/completions")
                .body("{}")
                .build();
    }
}
