package com.jobwise.gateway.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as it is kept for repeats, to the byte.
 *
 * @param status of HTTP
 * @param headers those the action set: {@code Location}, {@code ETag}, ...
 * @param body JSON text, null for none
 */
record StoredAnswer(
        int status, Map<String, String> headers, @Nullable String body) {

    static StoredAnswer of(ResponseEntity<?> answer, JsonMapper json) {
        var headers = new TreeMap<String, String>();
        answer.getHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        var body = answer.getBody();
        return new StoredAnswer(
                answer.getStatusCode().value(), headers, body == null ? null : json.writeValueAsString(body));
    }

    ResponseEntity<?> toResponse() {
        var all = new HttpHeaders();
        headers.forEach(all::set);
        if (body == null) {
            return ResponseEntity.status(status).headers(all).build();
        }
        if (all.getContentType() == null) {
            all.setContentType(MediaType.APPLICATION_JSON);
        }
        return ResponseEntity.status(status).headers(all).body(body.getBytes(StandardCharsets.UTF_8));
    }
}
