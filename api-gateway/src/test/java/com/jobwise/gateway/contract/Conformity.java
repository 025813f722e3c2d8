package com.jobwise.gateway.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Compares answers with what the document promises. A property the document does not name is a difference as well. */
final class Conformity {

    private static final Set<String> TOLD_HEADERS = Set.of("Location", "ETag", "Retry-After", "WWW-Authenticate");

    private final ServedDocument document;
    private final JsonNode definitions;
    private final SchemaRegistry registry;
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    Conformity(ServedDocument document) {
        this.document = document;
        this.definitions = closed(document.root().path("components").path("schemas"));
        var config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
    }

    /** Every difference in words; none: the answer is as promised. */
    List<String> complaints(Operation operation, Reply reply) {
        var promised = document.resolve(operation.response(reply.status()));
        if (promised.isMissingNode()) {
            return List.of("status " + reply.status() + " is not in the document");
        }
        List<String> complaints = new ArrayList<>();
        headers(promised, reply, complaints);
        var content = promised.path("content");
        if (content.isMissingNode()) {
            if (reply.body().length > 0) {
                complaints.add("a body where the document has none");
            }
            return complaints;
        }
        var media = content.properties().stream()
                .filter(one -> one.getKey().replaceFirst("\\s*;.*", "").equals(reply.mediaType()))
                .findFirst();
        if (media.isEmpty()) {
            complaints.add("content type '" + reply.mediaType() + "' instead of " + content.propertyNames());
        } else if (reply.mediaType().endsWith("json")) {
            body(media.get().getValue().path("schema"), reply, complaints);
        }
        return complaints;
    }

    /** What is wrong with a value by a schema of the document. */
    List<String> misfits(JsonNode schema, JsonNode value) {
        return schemas.computeIfAbsent(schema, this::compile).validate(value).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private void body(JsonNode schema, Reply reply, List<String> complaints) {
        try {
            complaints.addAll(misfits(schema, reply.json()));
        } catch (JacksonException noJson) {
            complaints.add("the body is no JSON");
        }
    }

    private static void headers(JsonNode promised, Reply reply, List<String> complaints) {
        var told = promised.path("headers");
        told.properties().forEach(one -> {
            var value = reply.header(one.getKey());
            if (value == null && one.getValue().path("required").asBoolean(false)) {
                complaints.add("no header " + one.getKey());
            }
            var whole = one.getValue().path("schema").path("type").asString("").equals("integer");
            if (value != null && whole && !value.matches("\\d+")) {
                complaints.add("header " + one.getKey() + " is '" + value + "'");
            }
        });
        TOLD_HEADERS.stream()
                .filter(name -> reply.header(name) != null && !told.has(name))
                // A 304 repeats what it is about.
                .filter(name -> reply.status() != 304)
                .forEach(name -> complaints.add("header " + name + " is not in the document"));
    }

    private Schema compile(JsonNode schema) {
        var whole = (ObjectNode) JsonMapper.shared().readTree(local(schema));
        whole.set("$defs", definitions);
        return registry.getSchema(whole);
    }

    private static JsonNode closed(JsonNode components) {
        var copy = JsonMapper.shared().readTree(local(components));
        copy.properties().forEach(one -> {
            if (one.getValue() instanceof ObjectNode object
                    && object.has("properties")
                    && !object.has("additionalProperties")) {
                object.put("additionalProperties", false);
            }
        });
        return copy;
    }

    /** Without a format: the validator knows the top-level domains of today, and fictional people live in .example. */
    private static String local(JsonNode node) {
        return node.toString()
                .replace("#/components/schemas/", "#/$defs/")
                .replaceAll("\"format\":\"email\",|,\"format\":\"email\"", "");
    }
}
