package com.jobwise.gateway.contract;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
record Reply(int status, HttpHeaders headers, byte[] body) {

    private static final JsonMapper JSON = JsonMapper.shared();

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return JSON.readTree(body);
    }

    boolean isGood() {
        return status / 100 == 2;
    }

    @Nullable
    String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    /** The media type without its parameters; empty when there is none. */
    String mediaType() {
        return headers.firstValue("Content-Type")
                .map(type -> type.replaceFirst("\\s*;.*", ""))
                .orElse("");
    }

    /** The body, but for what names the single request. */
    String withoutTrace() {
        return text().replaceAll("\"trace_id\":\"[0-9a-f]{32}\"", "\"trace_id\":\"\"");
    }

    String brief() {
        var text = text();
        return status + " " + mediaType() + " " + (text.length() > 600 ? text.substring(0, 600) + "…" : text);
    }
}
