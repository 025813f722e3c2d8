package com.jobwise.gateway.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Sends calls to the gateway on this port, over connections that are kept. */
final class Caller {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    private final int port;

    Caller(int port) {
        this.port = port;
    }

    Reply send(Call call) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + call.path()));
        call.headers().forEach((name, value) -> set(request, name, value));
        var body = call.body();
        request.method(call.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofInputStream());
            return new Reply(response.statusCode(), response.headers(), read(response));
        } catch (IOException broken) {
            throw new UncheckedIOException(call.curl(), broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Some values no client of Java's can send. */
    private static void set(HttpRequest.Builder request, String name, String value) {
        try {
            request.setHeader(name, value);
        } catch (IllegalArgumentException unsendable) {
            request.setHeader(name, "unsendable");
        }
    }

    private static byte[] read(HttpResponse<InputStream> response) throws IOException {
        var events = response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
        try (var body = response.body()) {
            return events ? firstEvents(body) : body.readAllBytes();
        }
    }

    /** A stream of events may never end: what comes within a second. */
    private static byte[] firstEvents(InputStream body) throws IOException {
        var seen = new java.io.ByteArrayOutputStream();
        var reader = Thread.ofVirtual().start(() -> {
            try {
                body.transferTo(seen);
            } catch (IOException closed) {
                // By us, below.
            }
        });
        try {
            reader.join(TimeUnit.SECONDS.toMillis(1));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        body.close();
        return seen.toByteArray();
    }
}
