package com.jobwise.testsupport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CassettesTest {

    private static final Pattern FENCES = Pattern.compile("data-[0-9a-f]+");

    @TempDir
    Path directory = Path.of("");

    /** Stands in for the real one. */
    private final FakeModelServer provider = FakeModelServer.start();

    private final FakeModelServer server = FakeModelServer.start();
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        client.close();
        server.close();
        provider.close();
    }

    @Test
    void whatWasRecordedIsReplayedWithoutTheProvider() throws Exception {
        provider.answer(_ -> Reply.text("said once"));
        var recorded = record(Client.request("Hello <data-0a1b>x</data-0a1b>"));

        var replayed = replay(Client.request("Hello <data-99ff>x</data-99ff>"));

        assertThat(recorded).isEqualTo("said once");
        assertThat(replayed).isEqualTo("said once");
        assertThat(provider.calls()).hasSize(1);
    }

    @Test
    void theProviderIsAskedWithTheKeyAndTheFileIsWithoutIt() throws Exception {
        provider.answer(_ -> Reply.http(200, Map.of(), """
                {"id": "chatcmpl-of-org-7", "system_fingerprint": "fp_org_7", "x_provider": {"id": "req_org_7"},
                 "choices": [{"index": 0, "message": {"role": "assistant", "content": "ok"}, "finish_reason": "stop"}]}"""));

        record(Client.request("Hello"));

        assertThat(provider.calls().getFirst().authorization()).isEqualTo("Bearer secret-key");
        assertThat(onlyFile()).contains("Hello", "ok").doesNotContain("secret-key", "org", "fp_");
    }

    @Test
    void aChangedPromptFindsNothingAndSaysHowToRecord() throws Exception {
        record(Client.request("Hello"));
        var cassettes = Cassettes.in(directory, FENCES);
        server.answer(cassettes.script());

        assertThat(client.post(Client.request("Hello")).statusCode()).isEqualTo(200);
        assertThatCode(cassettes::requireNoMiss).doesNotThrowAnyException();

        var answer = client.post(Client.request("Hello!"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("the prompt, its data or its schema changed", "-Djobwise.cassettes.record=");
        assertThatThrownBy(cassettes::requireNoMiss).hasMessageContaining("No cassette");
    }

    @Test
    void modelMessagesAndSchemaCountAndNothingElse() {
        var request = Client.request("Hello");

        assertThat(key(request.replace("{\"model\"", "{\"temperature\": 0.7, \"model\"")))
                .isEqualTo(key(request));
        assertThat(key(request.replace(
                        "\"role\": \"system\", \"content\": \"Answer in JSON.\"",
                        "\"content\": \"Answer in JSON.\", \"role\": \"system\"")))
                .isEqualTo(key(request));
        assertThat(key(request.replace("fake-model", "other-model"))).isNotEqualTo(key(request));
        assertThat(key(request.replace("Answer in JSON.", "Answer."))).isNotEqualTo(key(request));
        assertThat(key(request.replace("\"first\"", "\"third\""))).isNotEqualTo(key(request));
    }

    @Test
    void errorsArePassedOnAndNotKept() throws Exception {
        provider.answer(_ -> Reply.fault(Fault.RATE_LIMITED_IN_WORDS));
        server.answer(Cassettes.in(directory, FENCES).recording(URI.create(provider.baseUrl())));

        assertThat(client.ask().statusCode()).isEqualTo(429);
        assertThat(directory).isEmptyDirectory();
    }

    private String record(String request) throws IOException, InterruptedException {
        server.answer(Cassettes.in(directory, FENCES).recording(URI.create(provider.baseUrl() + "/")));
        return Client.content(client.post(request));
    }

    private String replay(String request) throws IOException, InterruptedException {
        server.answer(Cassettes.in(directory, FENCES).script());
        return Client.content(client.post(request));
    }

    private static String key(String request) {
        var body = Json.MAPPER.readTree(request);
        return CassetteKey.of(new ModelCall(Instant.EPOCH, body.path("model").asString(), "", body), FENCES);
    }

    private String onlyFile() throws IOException {
        try (var files = Files.list(directory)) {
            return Files.readString(files.findFirst().orElseThrow());
        }
    }
}
