package com.jobwise.standalone.admin;

import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import com.jobwise.standalone.http.Api;
import com.jobwise.standalone.http.ProblemException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The admin API's operations, as the commands ask for them. */
public record Operator(Api api) {

    private static final String BASE = "/admin";
    private static final Set<String> KINDS = Set.of("generation", "ranking", "style");

    /** @param filters query parameters; those without a value are left out */
    public JsonNode list(Map<String, @Nullable Object> filters) {
        var query = filters.entrySet().stream()
                .filter(one -> one.getValue() != null)
                .map(one -> one.getKey() + "=" + encoded(String.valueOf(one.getValue())))
                .sorted()
                .collect(Collectors.joining("&"));
        return get("/work" + (query.isEmpty() ? "" : "?" + query));
    }

    public JsonNode show(String id) {
        return get("/work/" + encoded(id));
    }

    /** @return the new item */
    public JsonNode replay(String id) {
        return post("/work/" + encoded(id) + "/replay");
    }

    public JsonNode cancel(String id) {
        return post("/work/" + encoded(id) + "/cancel");
    }

    public JsonNode pause(String kind) {
        return post("/kinds/" + encoded(kind) + "/pause");
    }

    /** @param target a kind, or a worker's name */
    public JsonNode resume(String target) {
        return post(path(target) + "/resume");
    }

    /** @param target a kind, or a worker's name */
    public JsonNode drain(String target) {
        return post(path(target) + "/drain");
    }

    public JsonNode workers() {
        return get("/workers");
    }

    public JsonNode queue() {
        return get("/queue");
    }

    public JsonNode actions(int limit) {
        return get("/actions?limit=" + limit);
    }

    private static String path(String target) {
        return (KINDS.contains(target) ? "/kinds/" : "/workers/") + encoded(target);
    }

    private JsonNode get(String path) {
        return said(() -> api.get(BASE + path).body());
    }

    private JsonNode post(String path) {
        return said(() -> api.postJson(BASE + path, "").body());
    }

    private static JsonNode said(Supplier<JsonNode> request) {
        try {
            return request.get();
        } catch (ProblemException refused) {
            var exit = refused.blamesContent() ? ExitCode.BAD_INPUT : ExitCode.FAILED;
            throw new StoppedException(exit, String.valueOf(refused.getMessage()));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
