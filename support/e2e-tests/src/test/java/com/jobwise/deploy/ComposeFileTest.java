package com.jobwise.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComposeFileTest {

    /** Ends by itself; it holds no data and has no port. */
    private static final String ONE_SHOT = "ollama-model";

    private static final JsonNode COMPOSE = Manifests.yaml(Manifests.PROJECT.resolve("docker-compose.yml"));

    private static Stream<Map.Entry<String, JsonNode>> services() {
        return COMPOSE.path("services").properties().stream();
    }

    @Test
    void theCustomersServicesAreThere() {
        assertThat(services().map(Map.Entry::getKey))
                .contains("postgres", "rabbitmq", "api-gateway", "generation-worker", "ranking-worker", "style-worker");
    }

    @Test
    void everyContainerIsLimitedAndLocked() {
        services().filter(service -> !service.getKey().equals(ONE_SHOT)).forEach(service -> {
            var settings = service.getValue();
            assertThat(settings.path("read_only").asBoolean())
                    .as(service.getKey())
                    .isTrue();
            assertThat(settings.path("cap_drop").path(0).asText())
                    .as(service.getKey())
                    .isEqualTo("ALL");
            assertThat(settings.path("security_opt").path(0).asText())
                    .as(service.getKey())
                    .isEqualTo("no-new-privileges:true");
            assertThat(settings.has("mem_limit") && settings.has("pids_limit"))
                    .as(service.getKey())
                    .isTrue();
        });
    }

    @Test
    void imagesArePinned() {
        assertThat(services().map(service -> service.getValue().path("image").asText()))
                .allMatch(image -> image.matches("[^:]+:v?[0-9]+\\.[0-9]+[-.0-9a-z]*"));
    }

    @Test
    void onlyTheGatewayAndTheMonitoringPagesArePublishedAndOnThisMachine() {
        var published =
                services().filter(service -> service.getValue().has("ports")).toList();

        assertThat(published)
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("api-gateway", "prometheus", "grafana");
        assertThat(published.stream()
                        .map(service -> service.getValue().path("ports").path(0).asText()))
                .allMatch(port -> port.contains(":-127.0.0.1:"));
    }

    @Test
    void everySecretIsMadeAndGivenToSomebody(@TempDir Path directory) throws IOException, InterruptedException {
        var secrets = directory.resolve("secrets");
        makeSecrets(secrets);
        var first = Files.readString(secrets.resolve("amqp_url"));
        makeSecrets(secrets);

        Set<String> wanted = new HashSet<>();
        COMPOSE.path("secrets")
                .properties()
                .forEach(secret ->
                        wanted.add(Path.of(secret.getValue().path("file").asText())
                                .getFileName()
                                .toString()));
        try (var made = Files.list(secrets)) {
            assertThat(made.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(wanted);
        }
        assertThat(services().flatMap(service -> given(service.getValue()))).containsAll(wanted);
        assertThat(Files.readString(secrets.resolve("amqp_url")))
                .as("kept by the second run")
                .isEqualTo(first);
        assertThat(first)
                .contains(Files.readAllLines(secrets.resolve("rabbitmq.conf"))
                        .get(1)
                        .substring("default_pass = ".length()));
    }

    @Test
    void everythingItAsksOfTheEnvironmentIsInTheExample() throws IOException {
        var example = Files.readString(Manifests.PROJECT.resolve(".env.example"));
        var asked = Pattern.compile("\\$\\{(JOBWISE_[A-Z_]+)")
                .matcher(Files.readString(Manifests.PROJECT.resolve("docker-compose.yml")))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();

        assertThat(asked).isNotEmpty().allSatisfy(name -> assertThat(example).contains(name + "="));
    }

    private static Stream<String> given(JsonNode service) {
        return StreamSupport.stream(service.path("secrets").spliterator(), false)
                .map(secret -> secret.isTextual()
                        ? secret.asText()
                        : secret.path("source").asText());
    }

    private static void makeSecrets(Path directory) throws IOException, InterruptedException {
        var run = new ProcessBuilder(List.of(
                        "bash",
                        Manifests.PROJECT.resolve("deploy/docker/make-secrets").toString(),
                        directory.toAbsolutePath().toString()))
                .redirectErrorStream(true)
                .start();
        var said = new String(run.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(said).isZero();
    }
}
