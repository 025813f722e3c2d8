package com.jobwise.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.testsupport.model.FakeModelServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpIT {

    private static final Pattern ADDRESS = Pattern.compile("JobWise is up: (http://127\\.0\\.0\\.1:\\d+)");
    private static final String KIM = "{\"email\":\"kim@example.com\",\"password\":\"correct horse battery 9\"%s}";

    @TempDir
    Path directory = Path.of("");

    @Test
    void accountOutlivesARestart() throws Exception {
        try (var first = up()) {
            var api = address(first);
            assertThat(status(HttpRequest.newBuilder(api.resolve("/actuator/health/readiness"))))
                    .isEqualTo(200);
            assertThat(post(api, "/api/v1/auth/register", KIM.formatted(",\"full_name\":\"Kim Example\"")))
                    .isEqualTo(201);
            assertThat(first.printed())
                    .contains("PostgreSQL 18", "Qpid", "curl", "model:    none, everything works by rules");
            assertThat(first.stop()).isZero();
        }
        try (var second = up()) {
            assertThat(post(address(second), "/api/v1/auth/login", KIM.formatted("")))
                    .isEqualTo(200);
            assertThat(second.stop()).isZero();
        }
    }

    @Test
    void secondOneOnTheSameDataSaysSo() throws Exception {
        try (var first = up()) {
            address(first);
            try (var second = up()) {
                assertThat(second.exitCode()).isEqualTo(4);
                assertThat(second.said()).contains("Another jobwise uses the data directory");
            }
            assertThat(first.stop()).isZero();
        }
    }

    @Test
    void modelIsNamedAndItsKeyIsNowhere() throws Exception {
        var key = Files.writeString(directory.resolve("model.key"), "hush-hush-4711\n");
        try (var models = FakeModelServer.start();
                var up = up(
                        "--model-url", models.baseUrl(), "--model", "some-model", "--model-key-file", key.toString())) {
            address(up);

            assertThat(up.printed()).contains("model:    some-model at " + models.baseUrl());
            assertThat(up.printed() + up.said()).doesNotContain("hush-hush-4711");
            assertThat(directory.resolve("data/logs/jobwise.log")).content().doesNotContain("hush-hush-4711");
            assertThat(up.process().info().commandLine().orElse("")).doesNotContain("hush-hush-4711");
            assertThat(up.stop()).isZero();
        }
    }

    private JobwiseProcess up(String... more) throws IOException {
        var data = directory.resolve("data").toString();
        return JobwiseProcess.start(
                directory,
                Stream.concat(Stream.of("up", "--port", "0", "--data", data), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static URI address(JobwiseProcess up) throws IOException {
        Awaitility.await()
                .atMost(Duration.ofSeconds(150))
                .until(() ->
                        ADDRESS.matcher(up.printed()).find() || !up.process().isAlive());
        var address = ADDRESS.matcher(up.printed());
        assertThat(address.find()).as(up.said()).isTrue();
        return URI.create(address.group(1));
    }

    private static int post(URI api, String path, String body) throws IOException, InterruptedException {
        return status(HttpRequest.newBuilder(api.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
