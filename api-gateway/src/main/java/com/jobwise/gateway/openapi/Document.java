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
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;

/** Rewrites springdoc's draft from the handlers themselves: names, types and limits as the code has them. */
final class Document {

    static final String BEARER = "bearer";
    static final String API_KEY = "api_key";

    private final Handlers handlers;
    private final Schemas schemas;
    private final Inputs inputs;
    private final Bodies bodies;
    private final Outputs outputs;
    private final BiPredicate<String, String> isPublic;

    /** @param isPublic whether nobody in particular may call a path with a method */
    Document(Handlers handlers, Schemas schemas, BiPredicate<String, String> isPublic) {
        this.handlers = handlers;
        this.schemas = schemas;
        this.inputs = new Inputs(schemas);
        this.bodies = new Bodies(schemas);
        this.outputs = new Outputs(schemas);
        this.isPublic = isPublic;
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
                BEARER,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("The access_token of POST /auth/login."));
        components.addSecuritySchemes(
                API_KEY,
                new SecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.HEADER)
                        .name("X-API-Key")
                        .description("A key of your own, with the scopes it was given."));
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
        var secured = !isPublic.test(method.name(), path);
        operation.setSecurity(secured ? keys(first) : List.of());
        var responses = outputs.of(read, first);
        first.described().forEach(one -> Refusals.add(responses, one.responseCode()));
        Refusals.add(responses, facts(path, read, secured, operation, first));
        operation.setResponses(responses);
    }

    /** What is about the session itself needs one; an API key has none. */
    private static List<SecurityRequirement> keys(Handler handler) {
        var session = handler.parameters().stream()
                .anyMatch(one -> one.getType().getSimpleName().equals("SignedIn"));
        var bearer = new SecurityRequirement().addList(BEARER);
        return session ? List.of(bearer) : List.of(bearer, new SecurityRequirement().addList(API_KEY));
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
