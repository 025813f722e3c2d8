package com.jobwise.gateway.contract;

import com.jobwise.gateway.Api;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document as the running gateway serves it. */
record ServedDocument(JsonNode root) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    static ServedDocument of(Api api) {
        return new ServedDocument(api.get("/api/v1/openapi.json").isStatus(200).json());
    }

    List<Operation> operations() {
        return root.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(one -> METHODS.contains(one.getKey()))
                        .map(one -> new Operation(
                                one.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), one.getValue())))
                .toList();
    }

    /** What a reference stands for; anything else as it is. */
    JsonNode resolve(JsonNode node) {
        var reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : resolve(root.at(reference.substring(1)));
    }

    /** {@link #resolve} that also looks through "or null". */
    JsonNode schema(JsonNode node) {
        var resolved = resolve(node);
        return resolved.has("anyOf") ? schema(resolved.path("anyOf").path(0)) : resolved;
    }
}
