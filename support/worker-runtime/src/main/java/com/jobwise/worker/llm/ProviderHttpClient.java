package com.jobwise.worker.llm;

import dev.langchain4j.exception.RetriableException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Calls a provider within one deadline that covers the body too, which the JDK's own does not before JDK 26. Reads no more of an
 * answer than it may, and keeps what {@code Retry-After} says.
 */
final class ProviderHttpClient implements HttpClient {

    private final java.net.http.HttpClient jdk;
    private final Duration deadline;
    private final long mostBytes;
    private final Clock clock;

    ProviderHttpClient(java.net.http.HttpClient jdk, Duration deadline, long mostBytes, Clock clock) {
        this.jdk = jdk;
        this.deadline = deadline;
        this.mostBytes = mostBytes;
        this.clock = clock;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        var response = awaited(
                jdk.sendAsync(translated(request), BodyHandlers.limiting(BodyHandlers.ofByteArray(), mostBytes)));
        var body = response.body();
        if (response.statusCode() / 100 != 2) {
            var text = new String(body, StandardCharsets.UTF_8);
            var wait = RetryAfter.of(response.headers().map(), text, clock).orElse(null);
            throw new RefusedCallException(response.statusCode(), text, wait);
        }
        if (!isJson(body)) {
            throw new RetriableException("the provider's answer is no JSON");
        }
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .body(body)
                .build();
    }

    private HttpResponse<byte[]> awaited(CompletableFuture<HttpResponse<byte[]>> call) {
        try {
            return call.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (java.util.concurrent.TimeoutException _) {
            throw new TimeoutException("no whole answer within the deadline");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("stopped while waiting for the provider");
        } catch (ExecutionException failed) {
            throw new RetriableException(
                    failed.getCause() instanceof IOException ? "the connection failed" : "the call failed",
                    failed.getCause());
        } finally {
            call.cancel(true);
        }
    }

    private java.net.http.HttpRequest translated(HttpRequest request) {
        var body = request.body();
        var builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(deadline)
                .method(
                        request.method().name(),
                        body == null
                                ? java.net.http.HttpRequest.BodyPublishers.noBody()
                                : java.net.http.HttpRequest.BodyPublishers.ofString(body));
        request.headers().forEach((name, values) -> values.forEach(value -> header(builder, name, value)));
        return builder.build();
    }

    private static void header(java.net.http.HttpRequest.Builder builder, String name, @Nullable String value) {
        if (value != null) {
            builder.header(name, value);
        }
    }

    private static boolean isJson(byte[] body) {
        for (var one : body) {
            if (!Character.isWhitespace(one)) {
                return one == '{';
            }
        }
        return false;
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are never streamed");
    }
}
