package com.jobwise.testsupport.model;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;

/** Asks as any client of the dialect does. */
final class Client implements AutoCloseable {

    static final String SCHEMA = """
            {"type": "object", "additionalProperties": false, "required": ["title", "kind", "count", "lines"],
             "properties": {"title": {"type": "string"}, "kind": {"type": "string", "enum": ["first", "second"]},
              "count": {"type": "integer"}, "lines": {"type": "array", "items": {"$ref": "#/$defs/line"}},
              "left_out": {"type": "string"}},
             "$defs": {"line": {"type": "object", "required": ["text"], "properties": {"text": {"type": ["string", "null"]}}}}}""";
    static final String MINIMAL = "{\"title\":\"text\",\"kind\":\"first\",\"count\":0,\"lines\":[{\"text\":\"text\"}]}";

    private final FakeModelServer server;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Client(FakeModelServer server) {
        this.server = server;
    }

    static String request(String user) {
        return """
                {"model": "fake-model", "messages": [{"role": "system", "content": "Answer in JSON."},
                 {"role": "user", "content": [{"type": "text", "text": "%s"}]}],
                 "response_format": {"type": "json_schema", "json_schema": {"name": "answer", "strict": true, "schema": %s}}}""".formatted(user, SCHEMA);
    }

    HttpResponse<String> ask() throws IOException, InterruptedException {
        return post(request("Hello"));
    }

    HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return http.send(to(body), HttpResponse.BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> begin() {
        return http.sendAsync(to(request("Hello")), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(server.baseUrl() + path)).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> answer) {
        return Json.MAPPER.readTree(answer.body());
    }

    static String content(HttpResponse<String> answer) {
        return json(answer).at("/choices/0/message/content").asString();
    }

    private HttpRequest to(String body) {
        return HttpRequest.newBuilder(URI.create(server.baseUrl() + "/chat/completions"))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer secret-key")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
