package com.jobwise.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who uses the API as its documentation says.
 *
 * @param traceparent sent with every request; empty for none
 */
public record Person(String address, String token, String traceparent) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path EXAMPLES = Path.of("../../examples");
    private static final Map<Integer, LongAdder> ANSWERS = new ConcurrentSkipListMap<>();

    /** How often everybody together was answered with which status so far. */
    public static Map<Integer, Long> answers() {
        Map<Integer, Long> answers = new TreeMap<>();
        ANSWERS.forEach((status, times) -> answers.put(status, times.sum()));
        return answers;
    }

    public Person(String address, String token) {
        this(address, token, "");
    }

    public static Person registered(String address) {
        var stranger = new Person(address, "");
        var session = stranger.post(
                "/auth/register",
                Map.of(
                        "email", "ilka-" + UUID.randomUUID() + "@vandersee.example",
                        "password", "three small lanterns",
                        "full_name", "Ilka Vandersee"),
                201);
        return new Person(address, session.path("access_token").asString());
    }

    public static String example(String path) {
        try {
            return Files.readString(EXAMPLES.resolve(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public UUID imports(String person) {
        var imported = post("/profiles/import", JSON.readTree(example("people/" + person + ".json")), 201);
        return UUID.fromString(imported.path("profile").path("id").asString());
    }

    public UUID pastes(String posting) {
        var job = post("/jobs", Map.of("raw_text", example("postings/" + posting + ".txt")), 201);
        return UUID.fromString(job.path("id").asString());
    }

    public void uploadsLetter(String letter) {
        post(
                "/samples/upload",
                Map.of("document_type", "cover_letter", "text", example("letters/" + letter + ".txt")),
                201);
    }

    /** @param kind {@code resume} or {@code cover-letter} */
    public UUID asksFor(String kind, UUID job) {
        return UUID.fromString(post("/generations/" + kind, Map.of("job_id", job), 202)
                .path("id")
                .asString());
    }

    public JsonNode status(UUID generation) {
        return get("/generations/" + generation);
    }

    public JsonNode awaitResult(UUID generation) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> status(generation).path("status").asString(),
                        state -> !state.equals("pending") && !state.equals("generating"));
        assertThat(status(generation).path("status").asString())
                .as("%s", status(generation))
                .isEqualTo("completed");
        return get("/generations/" + generation + "/result");
    }

    public JsonNode get(String path) {
        return get(path, 200);
    }

    public JsonNode get(String path, int expected) {
        return send(request(path).GET(), expected);
    }

    public JsonNode post(String path, Object body, int expected) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))),
                expected);
    }

    private HttpRequest.Builder request(String path) {
        var builder =
                HttpRequest.newBuilder(URI.create(address + "/api/v1" + path)).timeout(Duration.ofSeconds(20));
        if (!traceparent.isEmpty()) {
            builder.header("traceparent", traceparent);
        }
        return token.isEmpty() ? builder : builder.header("Authorization", "Bearer " + token);
    }

    private static JsonNode send(HttpRequest.Builder builder, int expected) {
        try {
            var response = HTTP.send(builder.build(), BodyHandlers.ofString());
            ANSWERS.computeIfAbsent(response.statusCode(), _ -> new LongAdder()).increment();
            assertThat(response.statusCode()).as("%s", response.body()).isEqualTo(expected);
            return JSON.readTree(response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
