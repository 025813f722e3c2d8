package com.jobwise.standalone.http;

import com.jobwise.json.Json;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A successful answer.
 *
 * @param retryAfter how long to wait before asking again, when the server says so
 */
public record Answer(int status, JsonNode body, Optional<String> location, Optional<Duration> retryAfter) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                Json.mapper().readTree(response.body()),
                response.headers().firstValue("Location"),
                retryAfter(response));
    }

    /** The API sends seconds; the other form HTTP allows, a date, counts as not said. */
    static Optional<Duration> retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }

    public <T> T as(Class<T> type) {
        return Json.mapper().treeToValue(body, type);
    }
}
