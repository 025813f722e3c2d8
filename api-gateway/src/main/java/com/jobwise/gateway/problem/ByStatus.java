package com.jobwise.gateway.problem;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The sentence for what the framework itself refuses. */
final class ByStatus {

    private ByStatus() {}

    static ApiException explain(HttpStatus status, @Nullable HttpHeaders headers) {
        return switch (status) {
            case NOT_FOUND -> ApiException.of(status, "not_found", "There is nothing at this path.");
            case METHOD_NOT_ALLOWED ->
                ApiException.of(status, "method_not_allowed", "This path " + allowed(headers) + ".");
            case NOT_ACCEPTABLE ->
                ApiException.of(status, "not_acceptable", "The answer can only be given as application/json.");
            case CONTENT_TOO_LARGE ->
                ApiException.of(status, "too_large", "The file or the request is larger than 1 MiB.");
            case UNSUPPORTED_MEDIA_TYPE ->
                ApiException.of(
                        status, "unsupported_media_type", "Send application/json (files: multipart/form-data).");
            case UNAUTHORIZED -> ApiException.unauthorized("unauthorized", "Sign in and send a valid access token.");
            case FORBIDDEN -> ApiException.of(status, "forbidden", "You may not do this.");
            default ->
                status.is4xxClientError()
                        ? ApiException.of(status, "bad_request", "The request could not be understood.")
                        : unexpected(status);
        };
    }

    private static ApiException unexpected(HttpStatus status) {
        return ApiException.of(
                status,
                status == HttpStatus.SERVICE_UNAVAILABLE ? "unavailable" : "internal_error",
                "Something went wrong on our side. Tell support the trace_id if it happens again.");
    }

    private static String allowed(@Nullable HttpHeaders headers) {
        return headers == null || headers.getAllow().isEmpty()
                ? "does not answer this method"
                : "answers only "
                        + headers.getAllow().stream()
                                .map(Object::toString)
                                .sorted()
                                .collect(Collectors.joining(", "));
    }
}
