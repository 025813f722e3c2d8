package com.jobwise.standalone.http;

import com.jobwise.json.Json;
import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The HTTP API as any client sees it. Every POST carries an {@code Idempotency-Key}, kept when the request is repeated; 429 and 503
 * are repeated after {@code Retry-After} while the deadline allows.
 *
 * @param token access token or API key, empty before signing in
 */
public record Api(HttpClient http, URI root, String token, Supplier<UUID> keys, Deadline deadline) {

    private static final String BASE = "/api/v1";

    /** What every API key begins with. */
    private static final String KEY_MARK = "jw_";

    private static final Duration DEFAULT_WAIT = Duration.ofSeconds(1);

    public Api signedIn(String accessToken) {
        return new Api(http, root, accessToken, keys, deadline);
    }

    /** @param path below {@code /api/v1}, or from the root when it begins with that (a {@code Location}) */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Object body) {
        return postJson(path, Json.write(body));
    }

    /** @param json sent as it is */
    public Answer postJson(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", keys.get().toString())
                .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        var target = path.startsWith(BASE) || path.startsWith("http") ? path : BASE + path;
        var builder = HttpRequest.newBuilder(root.resolve(target)).header("Accept", "application/json");
        if (token.isEmpty()) {
            return builder;
        }
        return token.startsWith(KEY_MARK)
                ? builder.header("X-API-Key", token)
                : builder.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) {
        while (true) {
            var response = exchange(request.timeout(deadline.left()).build());
            var status = response.statusCode();
            if (status < 300) {
                return Answer.of(response);
            }
            if (status != 429 && status != 503) {
                throw new ProblemException(Problem.of(status, response.body()));
            }
            deadline.pause(Answer.retryAfter(response).orElse(DEFAULT_WAIT));
        }
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (HttpTimeoutException _) {
            throw deadline.passed();
        } catch (IOException e) {
            throw new StoppedException(
                    ExitCode.FAILED,
                    "The API at %s does not answer (%s)."
                            .formatted(root, e.getClass().getSimpleName()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException(ExitCode.TIMED_OUT, "Cancelled.", e);
        }
    }
}
