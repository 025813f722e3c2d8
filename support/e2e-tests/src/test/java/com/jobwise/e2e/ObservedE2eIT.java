package com.jobwise.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.testsupport.RequiresRabbitMq;
import com.jobwise.testsupport.model.FakeModelServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The packaged system watched from outside: what it exports of a person's day, and what it keeps to itself. */
@RequiresRabbitMq
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ObservedE2eIT {

    private static final String MODEL_KEY = "planted-key-of-the-model-4711";
    private static final String STRAY_ADDRESS = "somebody.private@vandersee.example";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static @Nullable Path logs;

    private static FakeModelServer model;
    private static TraceReceiver traces;
    private static Deployment deployment;
    private static Person ilka;
    private static String apiKey = "";

    @BeforeAll
    static void deploy() {
        model = FakeModelServer.start();
        model.answer(call -> ModelAnswers.of(call, UnaryOperator.identity()));
        traces = new TraceReceiver();
        deployment = new Deployment(
                Objects.requireNonNull(logs),
                List.of("ranking-worker", "style-worker", "generation-worker"),
                Map.of(
                        "OTEL_EXPORTER_OTLP_ENDPOINT", traces.endpoint(),
                        "OTEL_BSP_SCHEDULE_DELAY", "200",
                        "LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs",
                        "JOBWISE_GATEWAY_WATCH", "1",
                        "JOBWISE_MODEL_PROVIDER", "custom",
                        "JOBWISE_MODEL_BASEURL", model.baseUrl(),
                        "JOBWISE_MODEL_APIKEY", MODEL_KEY,
                        "JOBWISE_MODEL_NAME", "fake-1"));
    }

    @AfterAll
    static void undeploy() {
        deployment.close();
        traces.close();
        model.close();
    }

    @Test
    @Order(1)
    void oneRequestIsOneTraceFromItsAnswerToTheModel() {
        ilka = deployment.newPerson();
        ilka.imports("ilka-vandersee");
        ilka.uploadsLetter("plain");
        var job = ilka.pastes("payments-backend-engineer");
        var traceId = newTraceId();

        var generation = traced(traceId).asksFor("resume", job);
        ilka.awaitResult(generation);

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                traces.ofTrace(traceId).stream().map(span -> span.service() + ": " + span.name()))
                        .contains(
                                "api-gateway: http post /api/v1/generations/resume",
                                "ranking-worker: process ranking",
                                "ranking-worker: stage ranking",
                                "generation-worker: process generation",
                                "generation-worker: stage drafting",
                                "generation-worker: chat fake-1"));
        var spans = traces.ofTrace(traceId);
        var ids = spans.stream().map(TraceReceiver.Received::spanId).collect(Collectors.toSet());
        assertThat(spans.stream().filter(span -> !ids.contains(span.parentId())))
                .as("only the request itself has its parent elsewhere")
                .extracting(TraceReceiver.Received::name)
                .containsExactly("http post /api/v1/generations/resume");
        assertThat(spans.stream().filter(span -> span.name().startsWith("publish ")))
                .as("each message is sent once")
                .extracting(TraceReceiver.Received::kind)
                .hasSize(2)
                .containsOnly("SPAN_KIND_PRODUCER");
    }

    @Test
    @Order(2)
    void aProblemNamesTheTraceOfItsRequest() throws Exception {
        var traceId = newTraceId();
        var answer = send(request("/api/v1/generations/" + UUID.randomUUID())
                .header("Authorization", "Bearer " + ilka.token())
                .header("traceparent", "00-" + traceId + "-00f067aa0ba902b7-01"));

        assertThat(JsonMapper.shared().readTree(answer.body()).path("trace_id").asString())
                .isEqualTo(traceId);
        Awaitility.await()
                .untilAsserted(() -> assertThat(traces.ofTrace(traceId))
                        .extracting(TraceReceiver.Received::name)
                        .containsExactly("http get /api/v1/generations/{id}"));
    }

    @Test
    @Order(3)
    void strangersAndOddRequestsAreServedToo() throws Exception {
        var key = post("/api/v1/users/me/api-keys", "{\"name\": \"planted\", \"scopes\": [\"documents:read\"]}");
        apiKey = JsonMapper.shared().readTree(key.body()).path("secret").asString();
        send(request("/api/v1/generations").header("X-API-Key", apiKey));
        send(request("/api/v1/generations").header("Authorization", "Bearer " + ilka.token() + "x"));
        send(request("/api/v1/people/" + STRAY_ADDRESS));
        send(request("/api/v1/jobs?search=" + STRAY_ADDRESS).header("Authorization", "Bearer " + ilka.token()));
        post(
                "/api/v1/auth/login",
                "{\"email\": \"%s\", \"password\": \"three small lanterns\"}".formatted(STRAY_ADDRESS));
        post("/api/v1/auth/forgot-password", "{\"email\": \"%s\"}".formatted(STRAY_ADDRESS));
        post("/api/v1/auth/register", "{\"email\": \"%s\", \"password\": ".formatted(STRAY_ADDRESS));
        post("/api/v1/jobs", "{\"raw_text\": 7, \"%s\": true}".formatted(STRAY_ADDRESS));
        ilka.post("/writing-style/extract", Map.of(), 202);
        ilka.awaitResult(ilka.asksFor("cover-letter", ilka.pastes("payments-backend-engineer")));
        ilka.get("/users/me/export");
        assertThat(apiKey).isNotEmpty();
    }

    @Test
    @Order(4)
    void countersAgreeWithRows() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> rows("status in ('blocked', 'queued', 'running')") == 0);

        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            var scrape = Scrape.of(deployment.all());
            assertThat(scrape.sum("jobwise_work_accepted_total")).isEqualTo(rows("true"));
            assertThat(scrape.sum("jobwise_work_ended_total", "how=\"succeeded\""))
                    .isEqualTo(rows("status = 'succeeded'"));
            assertThat(scrape.sum("jobwise_work_claimed_total")).isEqualTo(sum("claim"));
            assertThat(scrape.sum("jobwise_work_attempts_sum")).isEqualTo(sum("attempt"));
            assertThat(scrape.sum("jobwise_work_completion_seconds_count")).isEqualTo(rows("finalized_at is not null"));
            assertThat(scrape.sum("jobwise_work_announced_total"))
                    .as("a message for each item at least")
                    .isGreaterThanOrEqualTo(rows("true"));
            assertThat(scrape.sum("jobwise_queue_items")).isZero();
            assertThat(scrape.sum("jobwise_workers_live")).isEqualTo(3);
            assertThat(scrape.sum("gen_ai_client_operation_duration_seconds_count"))
                    .isEqualTo(model.calls().size());
        });
    }

    @Test
    @Order(5)
    void everyMetricOfDashboardAndAlertsIsThere() {
        var missing = new TreeSet<>(MonitoringFiles.metrics());
        missing.removeAll(Scrape.of(deployment.all()).names());
        assertThat(missing).isEmpty();
    }

    @Test
    @Order(6)
    void metricsAreNotOnThePublicPort() throws Exception {
        assertThat(send(request("/actuator/prometheus")).statusCode()).isEqualTo(401);
        assertThat(send(request("/actuator/prometheus").header("Authorization", "Bearer " + ilka.token()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(7)
    void logLinesAreJsonAndLeadToTheirTrace() {
        var lines = deployment.all().stream()
                .flatMap(one -> one.output().lines())
                .filter(line -> line.startsWith("{"))
                .map(JsonMapper.shared()::readTree)
                .toList();
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line.path("ecs").path("version").asString()).isNotEmpty();
            assertThat(line.path("service").path("name").asString()).isNotEmpty();
        });
        var known = traces.spans().stream().map(TraceReceiver.Received::traceId).collect(Collectors.toSet());
        assertThat(lines.stream()
                        .map(line -> line.path("trace").path("id").asString(""))
                        .filter(id -> !id.isEmpty()))
                .allSatisfy(id -> assertThat(known).contains(id));
    }

    @Test
    @Order(8)
    void nothingOfAPersonIsInLogsMetricsOrTraces() {
        var shown = Stream.of(
                        deployment.all().stream().map(PackagedApplication::output),
                        deployment.all().stream().map(PackagedApplication::scrape),
                        traces.spans().stream().map(TraceReceiver.Received::everything))
                .flatMap(one -> one)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);

        assertThat(Stream.of(
                                "vandersee",
                                "talerwerk",
                                "obolara",
                                "sepa",
                                "somebody.private",
                                "three small lanterns",
                                ilka.token(),
                                apiKey,
                                MODEL_KEY,
                                "known to these tests only")
                        .filter(word -> shown.contains(word.toLowerCase(Locale.ROOT))))
                .isEmpty();
        assertThat(shown).contains("process generation", "jobwise_work_claimed_total", "\"ecs\"");
    }

    private static Person traced(String traceId) {
        return new Person(ilka.address(), ilka.token(), "00-" + traceId + "-00f067aa0ba902b7-01");
    }

    private static String newTraceId() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(ilka.address() + path)).timeout(Duration.ofSeconds(20));
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + ilka.token())
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static long rows(String condition) throws SQLException {
        return number("select count(*) from work_items where " + condition);
    }

    private static long sum(String column) throws SQLException {
        return number("select coalesce(sum(" + column + "), 0) from work_items");
    }

    private static long number(String sql) throws SQLException {
        try (var connection = deployment.database().dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
