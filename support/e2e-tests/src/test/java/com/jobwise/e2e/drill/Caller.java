package com.jobwise.e2e.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A client that takes every answer as it is, and none too.
 *
 * @param address of the gateway at this moment
 */
record Caller(Supplier<String> address, String token) {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    Answer post(String path, Object body, UUID key) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** @throws IllegalStateException for any other answer: for what is no part of a drill */
    JsonNode must(int status, String path, Object body) {
        var answer = post(path, body, UUID.randomUUID());
        if (answer.status() != status) {
            throw new IllegalStateException("%s answered %s".formatted(path, answer));
        }
        return answer.body();
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    private HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(URI.create(address.get() + "/api/v1" + path))
                .timeout(PATIENCE);
        return token.isEmpty() ? builder : builder.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        var start = System.nanoTime();
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(response.body()),
                    response.headers().firstValue("Retry-After"),
                    since(start));
        } catch (IOException _) {
            return new Answer(0, JSON.valueToTree(Map.of()), Optional.empty(), since(start));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
