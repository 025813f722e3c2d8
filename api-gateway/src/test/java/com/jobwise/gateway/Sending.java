package com.jobwise.gateway;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import tools.jackson.databind.json.JsonMapper;

/** The methods beside GET and POST. */
public final class Sending {

    private Sending() {}

    public static Answer put(Api api, String path, Object body) {
        return with(api, "PUT", path, body);
    }

    public static Answer patch(Api api, String path, Object body) {
        return with(api, "PATCH", path, body);
    }

    public static Answer delete(Api api, String path) {
        return api.send(path, HttpRequest.Builder::DELETE);
    }

    private static Answer with(Api api, String method, String path, Object body) {
        var text = body instanceof String raw ? raw : JsonMapper.shared().writeValueAsString(body);
        return api.send(
                path,
                request -> request.method(method, BodyPublishers.ofString(text))
                        .header("Content-Type", "application/json"));
    }
}
