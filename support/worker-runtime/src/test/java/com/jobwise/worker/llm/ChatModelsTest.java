package com.jobwise.worker.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jobwise.worker.model.ModelProperties;
import com.jobwise.worker.model.Provider;
import com.jobwise.worker.model.Structured;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said to each kind of provider, in its own dialect. */
class ChatModelsTest {

    private record Asked(String path, Headers headers, JsonNode body) {}

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private HttpServer provider;

    @BeforeEach
    void start() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(new Asked(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders(),
                    JsonMapper.shared().readTree(body)));
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        provider.start();
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    /** Once and for ever: what comes of a 503 is not decided by the library. */
    private Asked askedAs(Provider kind) {
        var calls = new ModelProperties.Calls(
                Duration.ofSeconds(30), Duration.ofMinutes(30), 300, 0.3, DataSize.ofMegabytes(1), 8, 10);
        var properties = new ModelProperties(
                kind,
                "http://127.0.0.1:" + provider.getAddress().getPort() + "/v1/",
                "key-1",
                "tiny-1",
                Map.of(),
                Structured.STRICT,
                calls,
                new ModelProperties.Breaker(6, Duration.ofSeconds(10)));
        var model = new ChatModels(properties, Clock.systemUTC()).named("tiny-1");

        assertThatThrownBy(() -> model.chat("Say one word."))
                .satisfies(trouble -> assertThat(Failures.of(trouble).kind()).isEqualTo(Failure.Kind.DOWN));

        assertThat(asked).as("it is not asked again").hasSize(1);
        return asked.getFirst();
    }

    @Test
    void officialServersAreToldTheLengthByTheNewerName() {
        for (var kind : List.of(Provider.OPENAI, Provider.GROQ)) {
            var one = askedAs(kind);

            assertThat(one.path()).isEqualTo("/v1/chat/completions");
            assertThat(one.headers().getFirst("Authorization")).isEqualTo("Bearer key-1");
            assertThat(one.body().path("model").asString()).isEqualTo("tiny-1");
            assertThat(one.body().path("temperature").asDouble()).isEqualTo(0.3);
            assertThat(one.body().path("max_completion_tokens").asInt()).isEqualTo(300);
            assertThat(one.body().has("max_tokens")).isFalse();
            asked.clear();
        }
    }

    @Test
    void localServersAreToldItByTheOlder() {
        for (var kind : List.of(Provider.OLLAMA, Provider.VLLM, Provider.CUSTOM)) {
            var one = askedAs(kind);

            assertThat(one.body().path("temperature").asDouble()).isEqualTo(0.3);
            assertThat(one.body().path("max_tokens").asInt()).isEqualTo(300);
            assertThat(one.body().has("max_completion_tokens")).isFalse();
            asked.clear();
        }
    }

    @Test
    void anthropicIsToldTheSame() {
        var one = askedAs(Provider.ANTHROPIC);

        assertThat(one.path()).isEqualTo("/v1/messages");
        assertThat(one.headers().getFirst("x-api-key")).isEqualTo("key-1");
        assertThat(one.body().path("model").asString()).isEqualTo("tiny-1");
        assertThat(one.body().path("temperature").asDouble()).isEqualTo(0.3);
        assertThat(one.body().path("max_tokens").asInt()).isEqualTo(300);
    }

    @Test
    void geminiIsToldTheSame() {
        var one = askedAs(Provider.GEMINI);

        assertThat(one.path()).isEqualTo("/v1/models/tiny-1:generateContent");
        assertThat(one.headers().getFirst("x-goog-api-key")).isEqualTo("key-1");
        assertThat(one.body().at("/generationConfig/temperature").asDouble()).isEqualTo(0.3);
        assertThat(one.body().at("/generationConfig/maxOutputTokens").asInt()).isEqualTo(300);
    }
}
