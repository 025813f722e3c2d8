package com.jobwise.testsupport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FaultsTest {

    private final FakeModelServer server = FakeModelServer.start();
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    RATE_LIMITED_FOR_SECONDS, 429, rate_limit_exceeded
                    RATE_LIMITED_UNTIL_DATE, 429, rate_limit_exceeded
                    RATE_LIMITED_WITHOUT_A_TIME, 429, rate_limit_exceeded
                    RATE_LIMITED_IN_WORDS, 429, try again in 7.66s
                    SERVER_ERROR, 500, server_error
                    UNAVAILABLE, 503, unavailable
                    NO_CAPACITY, 498, capacity
                    UNAUTHORIZED, 401, invalid_api_key
                    FORBIDDEN, 403, forbidden
                    MODEL_DECOMMISSIONED, 404, model_decommissioned
                    REQUEST_TOO_LARGE, 413, too_large
                    JSON_VALIDATE_FAILED, 400, json_validate_failed
                    RESPONSE_FORMAT_UNSUPPORTED, 400, does not support response format
                    """)
    void saysNoAsProvidersDo(Fault fault, int status, String words) throws Exception {
        var answer = ask(fault);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
        assertThat(Client.json(answer).at("/error/message").asString()).isNotBlank();
    }

    @Test
    void saysWhenToComeBackInEveryForm() throws Exception {
        assertThat(retryAfter(Fault.RATE_LIMITED_FOR_SECONDS)).isEqualTo("2");
        assertThat(retryAfter(Fault.UNAVAILABLE)).isEqualTo("2");
        assertThat(ZonedDateTime.parse(retryAfter(Fault.RATE_LIMITED_UNTIL_DATE), DateTimeFormatter.RFC_1123_DATE_TIME))
                .isNotNull();
        assertThat(retryAfter(Fault.RATE_LIMITED_WITHOUT_A_TIME)).isEmpty();
        assertThat(retryAfter(Fault.RATE_LIMITED_IN_WORDS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"RESET_BEFORE_ANSWER", "RESET_IN_BODY", "CUT_BODY"})
    void breaksTheConnection(Fault fault) {
        assertThatThrownBy(() -> ask(fault)).isInstanceOf(IOException.class);
        await().until(() -> server.openConnections() == 0);
    }

    @Test
    void aResetIsNoOrderlyEnd() {
        assertThatThrownBy(() -> ask(Fault.RESET_IN_BODY)).hasStackTraceContaining("reset");
        assertThatThrownBy(() -> ask(Fault.CUT_BODY)).hasStackTraceContaining("EOF");
    }

    @ParameterizedTest
    @EnumSource(names = {"SLOW_HEADERS", "TRICKLED_BODY", "HUNG_BODY"})
    void keepsItsClientWaitingAndEndsWhenItLeaves(Fault fault) {
        server.answer(_ -> Reply.fault(fault));
        var answer = client.begin();
        await().until(() -> server.openConnections() == 1);

        await().during(Duration.ofMillis(500)).until(() -> !answer.isDone() && server.openConnections() == 1);
        answer.cancel(true);

        await().until(() -> server.openConnections() == 0);
    }

    @Test
    void answersWithBodiesThatAreNone() throws Exception {
        assertThat(ask(Fault.HTML_PAGE).headers().firstValue("Content-Type")).hasValue("text/html");
        assertThat(Client.json(ask(Fault.NO_CHOICES)).path("choices")).isEmpty();
        assertThat(ask(Fault.OVERSIZED).body()).hasSizeGreaterThan(1 << 20);
        assertThat(ask(Fault.RANDOM_BYTES).body()).contains("\ufffd");
        assertThat(Client.json(ask(Fault.NO_USAGE)).has("usage")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    EMPTY_CONTENT, stop, true
                    NULL_CONTENT, stop, true
                    LENGTH_AND_EMPTY, length, true
                    LENGTH_AND_WHOLE, length, false
                    CONTENT_FILTER, content_filter, true
                    REFUSAL, stop, true
                    TRUNCATED_JSON, length, false
                    """)
    void endsACompletionBadly(Fault fault, String finish, boolean nothing) throws Exception {
        var answer = ask(fault);

        assertThat(Client.json(answer).at("/choices/0/finish_reason").asString())
                .isEqualTo(finish);
        assertThat(Client.json(answer)
                        .at("/choices/0/message/content")
                        .asString("")
                        .isEmpty())
                .isEqualTo(nothing);
        assertThat(answer.body().contains("refusal")).isEqualTo(fault == Fault.REFUSAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    TRUNCATED_JSON    | {"title":"text","kind":"first"
                    FENCED            | ```json
                    PROSE_AROUND      | Sure! Here is the JSON:
                    THINKING_ALOUD    | <think>
                    TWO_JSON_BLOCKS   | {"score": 100
                    SINGLE_QUOTES     | {'title':'text'
                    WRONG_TYPES       | {"title":{"value":"text"}
                    WRONG_TYPES       | "count":"twelve"
                    MISSING_FIELD     | {"kind":"first","count":0,
                    EXTRA_FIELD       | "surprise":
                    NULL_FIELD        | "title":null
                    FLOAT_FOR_INTEGER | "count":0.7
                    FOREIGN_SCRIPTS   | "title":"text Привет مرحبا
                    DEEP_NESTING      | {"title":[[[[
                    """)
    void bendsContent(Fault fault, String mark) throws Exception {
        assertThat(Client.content(ask(fault))).contains(mark).isNotEqualTo(Client.MINIMAL);
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultHasAnAnswerOfItsOwn(Fault fault) {
        var call = new ModelCall(java.time.Instant.EPOCH, "m", "", Json.MAPPER.readTree(Client.request("Hello")));

        var good = new Answering(call, 1, Reply.minimal()).wire(Reply.minimal());
        var bad = new Answering(call, 1, Reply.minimal()).wire(Reply.fault(fault));

        assertThat(bad).isNotEqualTo(good);
    }

    @Test
    void chanceRepeatsItselfWithItsSeed() {
        assertThat(hundred(7)).isEqualTo(hundred(7)).isNotEqualTo(hundred(8));
        assertThat(hundred(7))
                .hasAtLeastOneElementOfType(Reply.Faulty.class)
                .hasAtLeastOneElementOfType(Reply.Text.class);
    }

    private static java.util.List<Reply> hundred(long seed) {
        var random = new SplittableRandom(seed);
        return IntStream.range(0, 100).mapToObj(_ -> Reply.anything(random)).toList();
    }

    private String retryAfter(Fault fault) throws Exception {
        return ask(fault).headers().firstValue("Retry-After").orElse("");
    }

    private HttpResponse<String> ask(Fault fault) throws IOException, InterruptedException {
        server.answer(_ -> Reply.fault(fault));
        return client.ask();
    }
}
