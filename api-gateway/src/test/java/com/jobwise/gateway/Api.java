package com.jobwise.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client of the running gateway.
 *
 * @param port of the gateway on the loopback address
 * @param headers sent with every request
 */
public record Api(int port, Map<String, String> headers) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    public static final String PASSWORD = "three small lanterns";

    public Api(int port) {
        this(port, Map.of());
    }

    /** A client that also sends this header. */
    public Api with(String header, String value) {
        var all = new java.util.TreeMap<>(headers);
        all.put(header, value);
        return new Api(port, Map.copyOf(all));
    }

    public Api bearer(String accessToken) {
        return with("Authorization", "Bearer " + accessToken);
    }

    /** A client signed in as somebody new. */
    public Api newcomer() {
        return bearer(register(newAddress()).json().path("access_token").asString());
    }

    public static String newAddress() {
        return "ilka.%d@vandersee.example".formatted(PEOPLE.incrementAndGet());
    }

    public Answer register(String email) {
        return post("/api/v1/auth/register", registration(email, PASSWORD, "Ilka Vandersee"));
    }

    public static Map<String, Object> registration(String email, String password, String fullName) {
        return Map.of("email", email, "password", password, "full_name", fullName);
    }

    public Answer login(String email, String password) {
        return post("/api/v1/auth/login", Map.of("email", email, "password", password));
    }

    public Answer get(String path) {
        return send(path, request -> request.GET());
    }

    /** POST of a value as JSON; a String is sent as it is. */
    public Answer post(String path, Object body) {
        var text = body instanceof String raw ? raw : JsonMapper.shared().writeValueAsString(body);
        return post(path, BodyPublishers.ofString(text));
    }

    public Answer post(String path, BodyPublisher body) {
        return send(path, request -> request.POST(body).header("Content-Type", "application/json"));
    }

    /** PATCH of a value as JSON; a String is sent as it is. */
    public Answer patch(String path, Object body) {
        return withJson("PATCH", path, body);
    }

    /** DELETE with a value as JSON; a String is sent as it is. */
    public Answer delete(String path, Object body) {
        return withJson("DELETE", path, body);
    }

    private Answer withJson(String method, String path, Object body) {
        var text = body instanceof String raw ? raw : JsonMapper.shared().writeValueAsString(body);
        return send(
                path,
                request -> request.method(method, BodyPublishers.ofString(text))
                        .header("Content-Type", "application/json"));
    }

    public Answer send(String path, UnaryOperator<HttpRequest.Builder> how) {
        var request = how.apply(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)));
        headers.forEach(request::setHeader);
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
