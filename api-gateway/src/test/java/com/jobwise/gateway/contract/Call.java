package com.jobwise.gateway.contract;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request to be sent.
 *
 * @param path with query, encoded
 */
record Call(String method, String path, Map<String, String> headers, byte @Nullable [] body) {

    static Call of(String method, String path) {
        return new Call(method, path, Map.of(), null);
    }

    Call with(String header, String value) {
        var all = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(headers);
        all.put(header, value);
        return new Call(method, path, all, body);
    }

    Call without(String header) {
        var all = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(headers);
        all.remove(header);
        return new Call(method, path, all, body);
    }

    Call json(String text) {
        return with("Content-Type", "application/json").sending(text.getBytes(StandardCharsets.UTF_8));
    }

    Call sending(byte[] bytes) {
        return new Call(method, path, headers, bytes);
    }

    /** A command that repeats it; {@code $api} is scheme, host and port. */
    String curl() {
        var command = new StringBuilder("curl -i -X " + method + " \"$api" + path.replace("$", "\\$") + "\"");
        headers.forEach((name, value) -> command.append(" -H ").append(quoted(name + ": " + value)));
        if (body != null) {
            command.append(" --data-binary ").append(data(body));
        }
        return command.toString();
    }

    private static String data(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        var plain = text.chars().allMatch(c -> c >= 0x20 && c < 0x7f) && text.length() < 4000;
        if (plain) {
            return quoted(text);
        }
        var escaped = new StringBuilder("$'");
        for (var i = 0; i < Math.min(body.length, 2000); i++) {
            var c = body[i] & 0xff;
            escaped.append(c >= 0x20 && c < 0x7f && c != '\'' && c != '\\' ? "" + (char) c : "\\x%02x".formatted(c));
        }
        return escaped + "'" + (body.length > 2000 ? " # first 2000 of " + body.length + " bytes" : "");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
