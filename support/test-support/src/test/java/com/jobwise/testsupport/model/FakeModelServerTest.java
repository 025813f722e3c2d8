package com.jobwise.testsupport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FakeModelServerTest {

    private final FakeModelServer server = FakeModelServer.start();
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void withoutAScriptTheAnswerIsTheSmallestInstanceOfTheSchema() throws Exception {
        var answer = client.ask();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Client.content(answer)).isEqualTo(Client.MINIMAL);
        assertThat(Client.json(answer).at("/choices/0/finish_reason").asString())
                .isEqualTo("stop");
        assertThat(Client.json(answer).at("/usage/total_tokens").asInt()).isPositive();
        assertThat(Client.json(answer).at("/id").asString()).startsWith("chatcmpl-");
    }

    @Test
    void withoutASchemaTheAnswerIsAnEmptyObject() throws Exception {
        var answer = client.post("""
                {"model": "m", "messages": [{"role": "user", "content": "Hi"}], "response_format": {"type": "json_object"}}""");

        assertThat(Client.content(answer)).isEqualTo("{}");
    }

    @Test
    void aCallIsCapturedAsItCame() throws Exception {
        client.ask();

        var call = server.calls().getFirst();
        assertThat(call.model()).isEqualTo("fake-model");
        assertThat(call.authorization()).isEqualTo("Bearer secret-key");
        assertThat(call.system()).isEqualTo("Answer in JSON.");
        assertThat(call.user()).isEqualTo("Hello");
        assertThat(call.schema())
                .hasValueSatisfying(schema -> assertThat(schema.has("$defs")).isTrue());
        assertThat(call.everything()).contains("Hello", "strict");
        assertThat(call).asString().doesNotContain("secret-key", "Hello");
    }

    @Test
    void repliesGoOutInTurnAndThenTheScriptAgain() throws Exception {
        server.answer(call -> Reply.text("script: " + call.user()));
        server.answerInTurn(Reply.text("one"), Reply.json(Map.of("two", 2)));

        assertThat(Client.content(client.ask())).isEqualTo("one");
        assertThat(Client.content(client.ask())).isEqualTo("{\"two\":2}");
        assertThat(Client.content(client.ask())).isEqualTo("script: Hello");
        assertThat(server.calls()).hasSize(3);
    }

    @Test
    void aFaultBendsWhatTheScriptSays() throws Exception {
        server.answer(_ -> Reply.text("{\"a\":1}"));
        server.answerInTurn(Reply.fault(Fault.FENCED), Reply.fault(Fault.FENCED, Reply.text("{\"b\":2}")));

        assertThat(Client.content(client.ask())).contains("{\"a\":1}");
        assertThat(Client.content(client.ask())).contains("{\"b\":2}");
    }

    @Test
    void aFailedScriptIsAnErrorOfTheServerWithItsReason() throws Exception {
        server.answer(_ -> {
            throw new AssertionError("not this prompt");
        });

        var answer = client.ask();
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("not this prompt");
    }

    @Test
    void modelsAreListedAndOtherPathsUnknown() throws Exception {
        assertThat(client.get("/models").body()).contains("fake-model");
        assertThat(client.get("/embeddings").statusCode()).isEqualTo(404);
        assertThat(client.post("no JSON").statusCode()).isEqualTo(400);
        assertThat(server.calls()).isEmpty();
    }

    @Test
    void clientsThatOfferHttp2OrSendInPiecesAreUnderstood() throws Exception {
        var body = HttpRequest.BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(Client.request("Grüße 🚀").getBytes(StandardCharsets.UTF_8)));
        var request = HttpRequest.newBuilder(URI.create(server.baseUrl() + "/chat/completions"))
                .POST(body)
                .build();
        try (var http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
        assertThat(server.calls().getFirst().user()).isEqualTo("Grüße 🚀");
    }

    @Test
    void aDelayedReplyIsOpenUntilItsClientLeaves() {
        server.answer(_ -> Reply.text("late").after(Duration.ofHours(1)));
        var answer = client.begin();
        await().until(() -> server.openConnections() == 1);

        answer.cancel(true);

        await().until(() -> server.openConnections() == 0);
    }

    @Test
    void manyClientsAreAnsweredAtOnce() {
        var answers = IntStream.range(0, 50).mapToObj(_ -> client.begin()).toArray(CompletableFuture<?>[]::new);

        assertThat(CompletableFuture.allOf(answers)).succeedsWithin(Duration.ofSeconds(20));
        assertThat(server.calls()).hasSize(50);
        await().until(() -> server.openConnections() == 0);
    }

    @Test
    void closingEndsWhatHangsAndLeavesNothingOpen() {
        server.answer(_ -> Reply.fault(Fault.HUNG_BODY));
        var answer = client.begin();
        await().until(() -> server.openConnections() == 1);

        server.close();

        assertThat(server.openConnections()).isZero();
        assertThat(answer)
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withRootCauseInstanceOf(IOException.class);
    }
}
