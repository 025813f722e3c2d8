package com.jobwise.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.jobwise.deploy.Manifests.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestsTest {

    private static final Set<String> APPLICATIONS =
            Set.of("api-gateway", "generation-worker", "ranking-worker", "style-worker");

    static Stream<Manifest> ofTheApi() {
        return Manifests.all().stream().filter(Manifest::isOfTheApi);
    }

    static Stream<Manifest> withContainers() {
        return ofTheApi().filter(manifest -> manifest.pod().has("containers"));
    }

    @ParameterizedTest
    @MethodSource("ofTheApi")
    void everyFieldIsKnownToItsKind(Manifest manifest) {
        assertThatCode(manifest::read).as("%s", manifest).doesNotThrowAnyException();
    }

    @Test
    void theCheckKnowsAMistypedField() {
        var deployment = ofTheApi()
                .filter(one -> one.name().equals("api-gateway"))
                .findFirst()
                .orElseThrow();
        var mistyped = deployment.content().deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) mistyped.path("spec")).put("replica", 2);

        assertThatCode(() -> new Manifest(deployment.file(), mistyped).read())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("replica");
    }

    @Test
    void everyApplicationIsDeployedBudgetedAndScaled() {
        assertThat(names("Deployment")).containsAll(APPLICATIONS);
        assertThat(names("PodDisruptionBudget")).isEqualTo(APPLICATIONS);
        assertThat(names("ServiceAccount")).isEqualTo(APPLICATIONS);
        assertThat(Stream.concat(names("ScaledObject").stream(), names("HorizontalPodAutoscaler").stream()))
                .containsExactlyInAnyOrderElementsOf(APPLICATIONS);
    }

    @ParameterizedTest
    @MethodSource("withContainers")
    void imagesArePinned(Manifest manifest) {
        assertThat(each(manifest.pod().path("containers"))
                        .map(one -> one.path("image").asText())
                        .filter(image -> !image.isEmpty()))
                .as("%s", manifest)
                .allMatch(image -> image.matches(".+:[0-9][-.0-9a-z]+"));
    }

    /** The common part is a patch: what it asks for holds for all four. */
    @Test
    void applicationsMayDoNothingTheyNeedNot() {
        var common = Manifests.all().stream()
                .filter(one -> one.file().endsWith("base/application.yaml"))
                .findFirst()
                .orElseThrow()
                .pod();
        var container = common.path("containers").path(0);

        assertThat(common.path("automountServiceAccountToken").asBoolean(true)).isFalse();
        assertThat(common.path("securityContext").path("runAsNonRoot").asBoolean())
                .isTrue();
        assertThat(container
                        .path("securityContext")
                        .path("readOnlyRootFilesystem")
                        .asBoolean())
                .isTrue();
        assertThat(container
                        .path("securityContext")
                        .path("allowPrivilegeEscalation")
                        .asBoolean(true))
                .isFalse();
        assertThat(container
                        .path("securityContext")
                        .path("capabilities")
                        .path("drop")
                        .path(0)
                        .asText())
                .isEqualTo("ALL");
        assertThat(container.path("resources").path("limits").path("memory").asText())
                .isNotEmpty();
        assertThat(List.of("startupProbe", "livenessProbe", "readinessProbe")).allMatch(container::has);
    }

    /** A stop is 15 s and 5 s for a worker, a pause of 5 s and 30 s for the gateway; see docs/configuration.md. */
    @Test
    void nothingIsKilledThatWouldHaveStopped() {
        withContainers()
                .filter(one -> APPLICATIONS.contains(one.name()))
                .forEach(one -> assertThat(
                                one.pod().path("terminationGracePeriodSeconds").asInt())
                        .as("%s", one)
                        .isGreaterThan(one.name().equals("api-gateway") ? 35 : 30));
    }

    @Test
    void everyNameThatASecretBecomesIsADocumentedSetting() throws IOException {
        var documented = Files.readString(Manifests.PROJECT.resolve("docs/configuration.md"))
                .replace("`JOBWISE_DB_MIGRATOR_USER`, `_PASSWORD`", "JOBWISE_DB_MIGRATOR_PASSWORD")
                .replace("`JOBWISE_DB_MAINTENANCE_USER`, `_PASSWORD`", "JOBWISE_DB_MAINTENANCE_PASSWORD");
        var paths = withContainers()
                .filter(one -> APPLICATIONS.contains(one.name()))
                .flatMap(one -> one.content().findValuesAsText("path").stream())
                .filter(path -> path.startsWith("JOBWISE_") || path.startsWith("jobwise."))
                .collect(Collectors.toSet());

        assertThat(paths)
                .hasSizeGreaterThan(5)
                .allSatisfy(path -> assertThat(documented).contains(path));
    }

    private static Set<String> names(String kind) {
        return Manifests.all().stream()
                .filter(one -> one.kind().equals(kind) && !one.name().equals("any"))
                .map(Manifest::name)
                .collect(Collectors.toSet());
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
