package com.jobwise.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back over HTTP. */
public record Answer(HttpResponse<String> response) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public int status() {
        return response.statusCode();
    }

    public String text() {
        return response.body();
    }

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    public @Nullable String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    /** Fails unless it is a problem document of this status and code. */
    public Answer isProblem(int status, String code) {
        assertThat(status()).as(text()).isEqualTo(status);
        assertThat(header("Content-Type")).isEqualTo("application/problem+json");
        var json = json();
        assertThat(json.path("status").asInt()).isEqualTo(status);
        assertThat(json.path("code").asString()).isEqualTo(code);
        assertThat(json.path("detail").asString()).isNotBlank().endsWith(".");
        assertThat(json.path("trace_id").asString()).matches("[0-9a-f]{32}");
        assertThat(text()).doesNotContain("Exception", "com.jobwise", "org.springframework", "select ", "insert ");
        return this;
    }

    /** Fails unless it is a 422 whose only complaint is this one. */
    public Answer complainsOf(String field, String code) {
        isProblem(422, "invalid_fields");
        var errors = json().path("errors");
        assertThat(errors.size()).as(text()).isEqualTo(1);
        assertThat(errors.path(0).path("field").asString()).isEqualTo(field);
        assertThat(errors.path(0).path("code").asString()).isEqualTo(code);
        assertThat(errors.path(0).path("message").asString()).isNotBlank();
        return this;
    }

    /** The body, but for what names the single request. */
    public String withoutTrace() {
        return text().replaceAll("\"trace_id\":\"[0-9a-f]{32}\"", "\"trace_id\":\"\"");
    }

    public Answer isStatus(int status) {
        assertThat(status()).as(text()).isEqualTo(status);
        return this;
    }

    public String required(String header) {
        return Objects.requireNonNull(header(header), () -> "no " + header);
    }
}
