package com.jobwise.worker.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/** Hands out one client whatever a model class would like to set: the deadlines are ours. */
final class ProviderHttpClientBuilder implements HttpClientBuilder {

    private final HttpClient client;
    private final Duration deadline;

    ProviderHttpClientBuilder(HttpClient client, Duration deadline) {
        this.client = client;
        this.deadline = deadline;
    }

    @Override
    public Duration connectTimeout() {
        return deadline;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration ignored) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return deadline;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration ignored) {
        return this;
    }

    @Override
    public HttpClient build() {
        return client;
    }
}
