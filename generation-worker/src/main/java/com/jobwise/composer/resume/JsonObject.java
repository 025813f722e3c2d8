package com.jobwise.composer.resume;

import com.jobwise.composer.text.OwnText;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a JSON object in a fixed order and without empty values. */
final class JsonObject {

    private final Map<String, Object> values = new LinkedHashMap<>();

    JsonObject text(String key, @Nullable String value) {
        var text = OwnText.line(value);
        return text.isEmpty() ? this : with(key, text);
    }

    JsonObject put(String key, Collection<?> value) {
        return value.isEmpty() ? this : with(key, value);
    }

    JsonObject put(String key, Map<String, ?> value) {
        return value.isEmpty() ? this : with(key, value);
    }

    /** A web address goes to {@code url}, a bare account name to {@code username}. */
    JsonObject profile(String network, @Nullable String account) {
        var text = OwnText.line(account);
        return text.isEmpty()
                ? this
                : text("network", network).text(text.matches(".*[./].*") ? "url" : "username", text);
    }

    Map<String, Object> asMap() {
        return Collections.unmodifiableMap(values);
    }

    private JsonObject with(String key, Object value) {
        values.put(key, value);
        return this;
    }
}
