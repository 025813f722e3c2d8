package com.jobwise.standalone.http;

import com.jobwise.json.Json;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** The API's {@code application/problem+json} (RFC 9457), as far as a client needs it. */
public record Problem(
        int status,
        @Nullable String code,
        @Nullable String title,
        @Nullable String detail,
        @Nullable List<Field> errors) {

    private static final int SHOWN = 5;

    /** One thing wrong with one field of the request. */
    public record Field(
            @Nullable String field,
            @Nullable String code,
            @Nullable String message) {}

    static Problem of(int status, String body) {
        try {
            var read = Json.read(body, Problem.class);
            if (read != null && read.detail() != null) {
                return new Problem(status, read.code(), read.title(), read.detail(), read.errors());
            }
        } catch (JacksonException _) {
            // Not ours; the status has to do.
        }
        return new Problem(status, null, null, "The server answered with HTTP status " + status + ".", List.of());
    }

    /** The detail, and for the first few fields what is wrong with them. */
    public String sentence() {
        var fields = errors == null ? List.<Field>of() : errors;
        return detail
                + fields.stream()
                        .limit(SHOWN)
                        .map(one -> "\n  %s: %s".formatted(one.field(), one.message()))
                        .collect(Collectors.joining())
                + (fields.size() > SHOWN ? "\n  and %d more".formatted(fields.size() - SHOWN) : "");
    }
}
