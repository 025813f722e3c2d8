package com.jobwise.gateway;

import java.net.http.HttpRequest.BodyPublishers;
import tools.jackson.databind.json.JsonMapper;

/** The methods beside GET and POST. */
public final class Verbs {

    private Verbs() {}

    public static Answer delete(Api api, String path) {
        return api.send(path, request -> request.DELETE());
    }

    /** Of a value as JSON; a String is sent as it is. */
    public static Answer put(Api api, String path, Object body) {
        var text = body instanceof String raw ? raw : JsonMapper.shared().writeValueAsString(body);
        return api.send(
                path, request -> request.PUT(BodyPublishers.ofString(text)).header("Content-Type", "application/json"));
    }

    /** POST without a body. */
    public static Answer post(Api api, String path) {
        return api.send(path, request -> request.POST(BodyPublishers.noBody()));
    }
}
