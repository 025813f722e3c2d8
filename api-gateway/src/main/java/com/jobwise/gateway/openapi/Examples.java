package com.jobwise.gateway.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Examples for the document from {@code openapi/examples/<tag>.json} on the class path:
 * {@code {"POST /jobs": {"requests": {"<name>": {...}}, "response": {...}}}}; an operationId may stand for method and path.
 * {@code {{job_id}}} stands for the id of a job.
 */
final class Examples {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");

    private final Map<String, JsonNode> byOperation = new HashMap<>();
    private final JsonMapper json = JsonMapper.shared();

    Examples() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:openapi/examples/*.json");
            for (var file : files) {
                var text = PLACEHOLDER
                        .matcher(file.getContentAsString(StandardCharsets.UTF_8))
                        .replaceAll(name -> stand(name.group(1)));
                json.readTree(text).properties().forEach(one -> byOperation.put(one.getKey(), one.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void addTo(String key, Operation operation) {
        var known = byOperation.getOrDefault(operation.getOperationId(), byOperation.get(key));
        if (known == null) {
            return;
        }
        var body = operation.getRequestBody();
        var taken = body == null ? null : body.getContent().get("application/json");
        if (taken != null) {
            known.path("requests")
                    .properties()
                    .forEach(one -> taken.addExamples(one.getKey(), example(one.getValue())));
        }
        if (known.has("response")) {
            operation.getResponses().forEach((status, response) -> {
                if (status.startsWith("2") && response.getContent() != null) {
                    response.getContent().values().forEach(media -> answer(media, known.path("response")));
                }
            });
        }
    }

    private void answer(MediaType media, JsonNode response) {
        media.setExample(response.isString() ? response.asString() : json.treeToValue(response, Object.class));
    }

    private Example example(JsonNode value) {
        return new Example().value(json.treeToValue(value, Object.class));
    }

    private static String stand(String name) {
        if (name.endsWith("_id")) {
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        }
        return name.equals("email") ? "ilka@vandersee.example" : name.replace('_', '-');
    }
}
