package com.jobwise.testsupport.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** A real provider, asked word for word what the client asked, with the client's key. */
final class RecordedProvider {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI completions;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    RecordedProvider(URI baseUrl) {
        this.completions = URI.create(baseUrl.toString().replaceFirst("/$", "") + "/chat/completions");
    }

    Reply.Http ask(ModelCall call) {
        var request = HttpRequest.newBuilder(completions)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(call.body().toString()));
        if (!call.authorization().isEmpty()) {
            request.header("Authorization", call.authorization());
        }
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply.Http(answer.statusCode(), Map.of(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while recording", e);
        }
    }
}
