package com.jobwise.worker.llm;

import com.jobwise.worker.model.ModelProperties;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicChatModel.AnthropicChatModelBuilder;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel.GoogleAiGeminiChatModelBuilder;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel.OpenAiChatModelBuilder;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** The provider's models by name, made when first asked. None of them tries again by itself: that is decided elsewhere. */
final class ChatModels {

    private static final Duration CONNECT = Duration.ofSeconds(3);

    private static final Dialect<OpenAiChatModelBuilder> OPENAI = new Dialect<>(
            OpenAiChatModelBuilder::httpClientBuilder,
            OpenAiChatModelBuilder::baseUrl,
            OpenAiChatModelBuilder::apiKey,
            OpenAiChatModelBuilder::defaultRequestParameters,
            OpenAiChatModelBuilder::maxRetries,
            OpenAiChatModelBuilder::supportedCapabilities);
    private static final Dialect<AnthropicChatModelBuilder> ANTHROPIC = new Dialect<>(
            AnthropicChatModelBuilder::httpClientBuilder,
            AnthropicChatModelBuilder::baseUrl,
            AnthropicChatModelBuilder::apiKey,
            AnthropicChatModelBuilder::defaultRequestParameters,
            AnthropicChatModelBuilder::maxRetries,
            AnthropicChatModelBuilder::supportedCapabilities);
    private static final Dialect<GoogleAiGeminiChatModelBuilder> GEMINI = new Dialect<>(
            GoogleAiGeminiChatModelBuilder::httpClientBuilder,
            GoogleAiGeminiChatModelBuilder::baseUrl,
            GoogleAiGeminiChatModelBuilder::apiKey,
            GoogleAiGeminiChatModelBuilder::defaultRequestParameters,
            GoogleAiGeminiChatModelBuilder::maxRetries,
            GoogleAiGeminiChatModelBuilder::supportedCapabilities);

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
            case ANTHROPIC ->
                ANTHROPIC.told(AnthropicChatModel.builder(), terms(name)).build();
            case GEMINI ->
                GEMINI.told(GoogleAiGeminiChatModel.builder(), terms(name)).build();
            case OPENAI, GROQ -> openAi(official(name));
            case NONE, OLLAMA, VLLM, CUSTOM -> openAi(terms(name));
        };
    }

    private ChatModel openAi(Terms terms) {
        return OPENAI.told(OpenAiChatModel.builder(), terms)
                .strictJsonSchema(true)
                .build();
    }

    private Terms terms(String name) {
        return terms(ChatRequestParameters.builder()
                .modelName(name)
                .temperature(properties.calls().temperature())
                .maxOutputTokens(properties.calls().maxOutputTokens())
                .build());
    }

    /** Local servers know the older parameter for the length only, the official ones no longer want it. */
    private Terms official(String name) {
        return terms(OpenAiChatRequestParameters.builder()
                .modelName(name)
                .temperature(properties.calls().temperature())
                .maxCompletionTokens(properties.calls().maxOutputTokens())
                .build());
    }

    private Terms terms(ChatRequestParameters parameters) {
        return new Terms(http, properties.address(), key(), parameters);
    }

    /** Local servers want none, the library wants one. */
    private String key() {
        var key = properties.apiKey();
        return key == null || key.isBlank() ? "none" : key.strip();
    }

    /**
     * On which every provider is asked.
     *
     * @param asked model, temperature and length of the answer
     */
    private record Terms(HttpClientBuilder http, String address, String key, ChatRequestParameters asked) {}

    /** The library's builders have no type in common, only methods of the same meaning. */
    private record Dialect<B>(
            BiConsumer<B, HttpClientBuilder> http,
            BiConsumer<B, String> address,
            BiConsumer<B, String> key,
            BiConsumer<B, ChatRequestParameters> asked,
            BiConsumer<B, Integer> retries,
            BiConsumer<B, Set<Capability>> capabilities) {

        /** Without a second try of the library's own: that is decided elsewhere. */
        B told(B builder, Terms terms) {
            http.accept(builder, terms.http());
            address.accept(builder, terms.address());
            key.accept(builder, terms.key());
            asked.accept(builder, terms.asked());
            retries.accept(builder, 0);
            capabilities.accept(builder, Set.of(Capability.RESPONSE_FORMAT_JSON_SCHEMA));
            return builder;
        }
    }
}
