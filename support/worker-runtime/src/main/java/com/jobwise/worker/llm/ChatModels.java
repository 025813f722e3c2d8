package com.jobwise.worker.llm;

import com.jobwise.worker.model.ModelProperties;
import com.jobwise.worker.model.Provider;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The provider's models by name, made when first asked. None of them tries again by itself: that is decided elsewhere. */
final class ChatModels {

    private static final Duration CONNECT = Duration.ofSeconds(3);

    private final ModelProperties properties;
    private final HttpClientBuilder http;
    private final Map<String, ChatModel> byName = new ConcurrentHashMap<>();

    ChatModels(ModelProperties properties, Clock clock) {
        this.properties = properties;
        var calls = properties.calls();
        var jdk = java.net.http.HttpClient.newBuilder()
                // By default it offers HTTP/2 to plain addresses, which some servers refuse.
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT.compareTo(calls.deadline()) < 0 ? CONNECT : calls.deadline())
                .build();
        this.http = new ProviderHttpClientBuilder(
                new ProviderHttpClient(jdk, calls.deadline(), calls.maxAnswer().toBytes(), clock), calls.deadline());
    }

    ChatModel named(String name) {
        return byName.computeIfAbsent(name, this::make);
    }

    private ChatModel make(String name) {
        return switch (properties.provider()) {
            case ANTHROPIC -> anthropic(name);
            case GEMINI -> gemini(name);
            case NONE, GROQ, OPENAI, OLLAMA, VLLM, CUSTOM -> openAi(name);
        };
    }

    private ChatModel openAi(String name) {
        var calls = properties.calls();
        var builder = OpenAiChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(properties.address())
                .apiKey(key())
                .modelName(name)
                .timeout(calls.deadline())
                .maxRetries(0)
                .temperature(calls.temperature())
                .strictJsonSchema(true)
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA);
        // Local servers know the older parameter only.
        return isOfficial()
                ? builder.maxCompletionTokens(calls.maxOutputTokens()).build()
                : builder.maxTokens(calls.maxOutputTokens()).build();
    }

    private ChatModel anthropic(String name) {
        var calls = properties.calls();
        return AnthropicChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(properties.address())
                .apiKey(key())
                .modelName(name)
                .timeout(calls.deadline())
                .maxRetries(0)
                .temperature(calls.temperature())
                .maxTokens(calls.maxOutputTokens())
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .build();
    }

    private ChatModel gemini(String name) {
        var calls = properties.calls();
        return GoogleAiGeminiChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(properties.address())
                .apiKey(key())
                .modelName(name)
                .timeout(calls.deadline())
                .maxRetries(0)
                .temperature(calls.temperature())
                .maxOutputTokens(calls.maxOutputTokens())
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .build();
    }

    private boolean isOfficial() {
        return properties.provider() == Provider.OPENAI || properties.provider() == Provider.GROQ;
    }

    /** Local servers want none, the library wants one. */
    private String key() {
        var key = properties.apiKey();
        return key == null || key.isBlank() ? "none" : key.strip();
    }
}
