package com.jobwise.gateway.openapi;

import com.jobwise.gateway.web.Idempotency;
import com.jobwise.gateway.web.Page;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;

/** Rewrites springdoc's draft from the handlers themselves: names, types and limits as the code has them. */
final class Document {

    private final Handlers handlers;
    private final Schemas schemas;
    private final Inputs inputs;
    private final Bodies bodies;
    private final Outputs outputs;
    private final Access access;

    Document(Handlers handlers, Schemas schemas, Access access) {
        this.handlers = handlers;
        this.schemas = schemas;
        this.inputs = new Inputs(schemas);
        this.bodies = new Bodies(schemas);
        this.outputs = new Outputs(schemas);
        this.access = access;
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    void rewrite(OpenAPI draft) {
        var sorted = new Paths();
        new TreeMap<>(draft.getPaths()).forEach(sorted::addPathItem);
        draft.setPaths(sorted);
        draft.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().forEach((method, operation) -> rewrite(path, method, operation)));
        new Names(draft, handlers).settle();
        var examples = new Examples();
        draft.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) ->
                                examples.addTo(method + " " + path.replaceFirst("^/api/v1", ""), operation)));
        var components = new Components();
        var used = draft.getPaths().values().stream()
                .flatMap(item -> item.readOperations().stream())
                .flatMap(operation -> operation.getResponses().keySet().stream())
                .collect(Collectors.toSet());
        components.setResponses(new Refusals(schemas).components(used));
        components.setSchemas((java.util.Map) schemas.components());
        components.addSecuritySchemes(
                Access.BEARER,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("The access_token of POST /auth/login."));
        components.addSecuritySchemes(
                Access.API_KEY,
                new SecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.HEADER)
                        .name("X-API-Key")
                        .description("A key of your own, with the scope that is named."));
        draft.setComponents(components);
    }

    private void rewrite(String path, PathItem.HttpMethod method, Operation operation) {
        var own = handlers.of(method.name(), path);
        if (own.isEmpty()) {
            return;
        }
        var read = method == PathItem.HttpMethod.GET;
        var first = own.getFirst();
        var parameters = new ArrayList<>(inputs.of(path, own));
        if (read
                && Outputs.mayBeUnchanged(first)
                && parameters.stream().noneMatch(one -> one.getName().equals(HttpHeaders.IF_NONE_MATCH))) {
            parameters.add(inputs.ifNoneMatch());
        }
        operation.setParameters(parameters.isEmpty() ? null : List.copyOf(parameters));
        operation.setRequestBody(bodies.of(own));
        var needed = access.of(method.name(), path);
        operation.setSecurity(needed);
        var secured = !needed.isEmpty();
        var responses = outputs.of(read, first);
        first.described().forEach(one -> Refusals.add(responses, one.responseCode()));
        Refusals.add(responses, facts(path, read, secured, operation, first));
        operation.setResponses(responses);
    }

    private Refusals.Facts facts(String path, boolean read, boolean secured, Operation operation, Handler first) {
        var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        var body = operation.getRequestBody();
        var namedInBody = body != null
                && body.getContent().values().stream()
                        .anyMatch(one -> schemas.namesSomething((JsonSchema) one.getSchema()));
        var single = read && first.returned().raw() != Page.class;
        return new Refusals.Facts(
                read,
                secured,
                body != null,
                path.contains("{") || namedInBody || single,
                path.matches(".*}/.+"),
                parameters.stream().anyMatch(one -> one.getIn().equals("query") || isKey(one)),
                parameters.stream().anyMatch(one -> one.getName().equals(HttpHeaders.IF_MATCH)));
    }

    private static boolean isKey(Parameter parameter) {
        return parameter.getName().equals(Idempotency.HEADER);
    }
}
