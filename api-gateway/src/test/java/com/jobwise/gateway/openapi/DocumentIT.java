package com.jobwise.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.GatewayTest;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@GatewayTest
class DocumentIT {

    private static final List<String> PAGE = List.of(
            "/api/v1/swagger-ui/index.html",
            "/api/v1/swagger-ui/swagger-ui-bundle.js",
            "/api/v1/swagger-ui/swagger-ui.css",
            "/api/v1/swagger-ui/swagger-initializer.js",
            "/api/v1/openapi.json/swagger-config");

    @Autowired
    Api api;

    private JsonNode document;

    @BeforeEach
    void read() {
        document = api.get("/api/v1/openapi.json").isStatus(200).json();
    }

    @Test
    void anybodyReadsIt() {
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.path("servers").toString()).isEqualTo("[{\"url\":\"/\"}]");
        assertThat(api.bearer("stale").get("/api/v1/openapi.json").status()).isEqualTo(200);
        var yaml = api.get("/api/v1/openapi.yaml").isStatus(200);
        assertThat(yaml.header("Content-Type")).isEqualTo("application/yaml");
        assertThat(yaml.text()).startsWith("openapi: 3.1").contains("/api/v1/jobs/{id}:");
    }

    @Test
    void thePageComesFromUsAlone() {
        assertThat(api.get("/api/v1/docs").isStatus(302).header("Location")).isEqualTo("/api/v1/swagger-ui/index.html");
        for (var path : PAGE) {
            var answer = api.get(path).isStatus(200);
            assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self';");
        }
        assertThat(api.get("/api/v1/swagger-ui/index.html").text()).doesNotContain("http://", "https://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/openapi.json.yaml",
                "/api/v1/swagger-ui",
                "/api/v1/swagger-ui/a/b",
                "/swagger-ui/index.html",
                "/v3/api-docs",
                "/webjars/swagger-ui/index.html",
                "/api/v1/openapi.json/other"
            })
    void nothingElseBecomesPublic(String path) {
        api.get(path).isProblem(401, "unauthorized");
    }

    @Test
    void otherMethodsAreNotPublicEither() {
        Answer posted = api.post("/api/v1/openapi.json", "{}");
        posted.isProblem(401, "unauthorized");
    }

    @Test
    void operationIdsAreUnique() {
        var ids = operations().map(one -> one.path("operationId").asString()).toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][A-Za-z0-9]+"));
    }

    @Test
    void argumentsOfTheFrameworkAreNoParameters() {
        var names = operations()
                .flatMap(one -> one.path("parameters").valueStream())
                .map(one -> one.path("name").asString())
                .toList();
        assertThat(names).contains("limit", "offset", "id", "Idempotency-Key", "If-None-Match");
        assertThat(Collections.disjoint(names, List.of("user", "current", "request", "paging", "signedIn", "key")))
                .isTrue();
    }

    @Test
    void everyOperationSaysHowItIsCalledAndRefused() {
        operations().forEach(one -> {
            assertThat(one.path("security").isArray()).as(one.toString()).isTrue();
            assertThat(one.path("tags").size()).isEqualTo(1);
            assertThat(one.path("summary").asString()).isNotBlank();
            assertThat(one.path("responses").propertyNames()).contains("400", "429", "503");
        });
    }

    /** {@code ResponseEntity<?>} without {@code @Answers} is documented as anything. */
    @Test
    void everyGoodAnswerIsDescribed() {
        var undescribed = operations()
                .filter(one -> one.path("responses").has("2XX")
                        || one.path("responses").properties().stream()
                                .filter(answer -> answer.getKey().startsWith("2"))
                                .flatMap(answer ->
                                        answer.getValue().path("content").valueStream())
                                .anyMatch(media -> media.path("schema").isEmpty()))
                .map(one -> one.path("operationId").asString());
        assertThat(undescribed).isEmpty();
        // A list of anything.
        assertThat(document.at("/components/schemas").propertyNames()).noneMatch(name -> name.startsWith("Object"));
    }

    @Test
    void keysAreNamedWithTheScopeTheyNeed() {
        assertThat(document.at("/paths/~1api~1v1~1jobs/post/security").toString())
                .isEqualTo("[{\"bearer\":[]},{\"api_key\":[\"jobs:write\"]}]");
        assertThat(document.at("/paths/~1api~1v1~1users~1me/patch/security").toString())
                .isEqualTo("[{\"bearer\":[]}]");
    }

    @Test
    void publicIsWhatTheFilterChainLetsThrough() {
        var open = operations()
                .filter(one -> one.path("security").isEmpty())
                .map(one -> one.path("operationId").asString());
        assertThat(open).contains("register", "login", "refresh").doesNotContain("logout", "me");
    }

    private Stream<JsonNode> operations() {
        return document.path("paths").valueStream().flatMap(JsonNode::valueStream);
    }
}
