package com.jobwise.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.jobwise.json.Json;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemasTest {

    private final JsonMapper json = Json.configured(JsonMapper.builder())
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS))
            .build();
    private final Schemas schemas = new Schemas(
            json, new Properties(json, Validation.buildDefaultValidatorFactory().getValidator()));

    enum Colour {
        DARK_RED,
        GREEN
    }

    record Part(
            @NotBlank @Size(max = 9) String partName,
            @Nullable Part inside) {}

    record WishRequest(
            @NotNull UUID jobId,
            @Nullable @Min(1) @Max(5) Integer howMany,
            int number,
            boolean isCurrent,
            @Size(max = 3) List<@NotBlank @Size(max = 7) String> words,
            @Nullable @Pattern(regexp = "short|long") String length,
            @Nullable Colour colour,
            @Nullable Part part) {}

    record Holder<T>(T held, List<@Nullable T> more) {}

    record View(
            UUID id,
            @Nullable String note,
            Map<String, Integer> counts,
            Holder<Part> holder,
            @JsonProperty("hasMore") boolean hasMore,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String seldom) {}

    @Test
    void namesAreThoseOfTheJson() {
        assertThat(answer(View.class).path("properties").propertyNames())
                .containsExactlyInAnyOrder("id", "note", "counts", "holder", "hasMore", "seldom");
    }

    @Test
    void answersAreCompleteAndSayWhatMayBeNull() {
        var view = answer(View.class);
        assertThat(view.path("required").toString()).isEqualTo("[\"counts\",\"hasMore\",\"holder\",\"id\",\"note\"]");
        assertThat(view.path("properties").path("note").toString()).isEqualTo("{\"type\":[\"string\",\"null\"]}");
        assertThat(view.path("properties").path("id").toString())
                .isEqualTo("{\"type\":\"string\",\"format\":\"uuid\"}");
    }

    @Test
    void typeArgumentsAreSeenThrough() {
        answer(View.class);
        assertThat(component("PartHolder").path("properties").path("held").toString())
                .isEqualTo("{\"$ref\":\"#/components/schemas/Part\"}");
        assertThat(component("PartHolder")
                        .at("/properties/more/items/anyOf/1/type")
                        .asString())
                .isEqualTo("null");
    }

    @Test
    void requestsNeedWhatTheValidatorNeedsAndTakeNothingElse() {
        var wish = request(WishRequest.class);
        assertThat(wish.path("required").toString()).isEqualTo("[\"job_id\"]");
        assertThat(wish.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(wish.at("/properties/is_current/type").toString()).isEqualTo("[\"boolean\",\"null\"]");
    }

    @Test
    void limitsAreThoseOfBeanValidation() {
        var wish = request(WishRequest.class).path("properties");
        assertThat(wish.path("how_many").path("minimum").asInt()).isEqualTo(1);
        assertThat(wish.path("how_many").path("maximum").asInt()).isEqualTo(5);
        assertThat(wish.path("words").path("maxItems").asInt()).isEqualTo(3);
        assertThat(wish.at("/words/items/maxLength").asInt()).isEqualTo(7);
        assertThat(wish.at("/words/items/pattern").asString()).isEqualTo("\\S");
        assertThat(wish.path("length").path("enum").toString()).isEqualTo("[\"short\",\"long\",null]");
    }

    @Test
    void recordsSentBothWaysHaveANameForEach() {
        request(WishRequest.class);
        answer(View.class);
        assertThat(schemas.components()).containsKeys("PartInput", "Part");
        assertThat(component("PartInput").path("required").toString()).isEqualTo("[\"part_name\"]");
        assertThat(component("Part").path("required").toString()).isEqualTo("[\"inside\",\"part_name\"]");
    }

    private JsonNode answer(Class<?> type) {
        return resolved(schemas.of(type, Direction.ANSWER));
    }

    private JsonNode request(Class<?> type) {
        return resolved(schemas.of(type, Direction.REQUEST));
    }

    private JsonNode resolved(JsonSchema schema) {
        return component(schema.get$ref().replace("#/components/schemas/", ""));
    }

    private JsonNode component(String name) {
        return JsonMapper.shared().readTree(Json31.pretty(schemas.components().get(name)));
    }
}
