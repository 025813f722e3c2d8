package com.jobwise.standalone.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Speaks the API's contract over real HTTP, as told: for each method and path a list of answers, the last of which is repeated. What it was
 * asked is remembered.
 */
public final class FakeGateway implements AutoCloseable {

    /** One request it got. */
    public record Asked(String method, String path, String body, String authorization, String idempotencyKey) {}

    private record Reply(int status, Map<String, String> headers, String body) {}

    private final HttpServer server;
    private final Map<String, Deque<Reply>> replies = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    public FakeGateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** @param request method and path below {@code /api/v1}, e.g. {@code POST /jobs} */
    public FakeGateway on(String request, int status, String body) {
        return on(request, status, Map.of(), body);
    }

    public FakeGateway on(String request, int status, Map<String, String> headers, String body) {
        replies.computeIfAbsent(request, _ -> new ArrayDeque<>()).add(new Reply(status, headers, body));
        return this;
    }

    public URI root() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public Api api(Duration patience) {
        var ids = new AtomicLong();
        return new Api(
                HttpClient.newHttpClient(),
                root(),
                "",
                () -> new UUID(0, ids.incrementAndGet()),
                Deadline.in(patience));
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public List<Asked> asked(String method, String path) {
        return asked.stream()
                .filter(one -> one.method().equals(method) && one.path().equals(path))
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().replaceFirst("^/api/v1", "");
        var headers = exchange.getRequestHeaders();
        asked.add(new Asked(
                exchange.getRequestMethod(),
                path,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                String.valueOf(headers.getFirst("Authorization")),
                String.valueOf(headers.getFirst("Idempotency-Key"))));
        var reply = next(exchange.getRequestMethod() + " " + path);
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        var body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private Reply next(String request) {
        var queue = replies.get(request);
        if (queue == null) {
            return new Reply(404, Map.of(), "{\"detail\":\"The fake gateway has no answer to " + request + ".\"}");
        }
        synchronized (queue) {
            return queue.size() > 1 ? queue.remove() : queue.element();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
