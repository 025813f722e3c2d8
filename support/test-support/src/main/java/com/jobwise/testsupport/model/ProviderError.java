package com.jobwise.testsupport.model;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;

/** Answers that say no, with the status, headers and bodies that providers send. */
final class ProviderError {

    private static final int WAIT_SECONDS = 2;
    private static final String RETRY_AFTER = "Retry-After";

    private ProviderError() {}

    static Wire of(Fault fault, Instant now) {
        return switch (fault) {
            case RATE_LIMITED_FOR_SECONDS -> limited(Map.of(RETRY_AFTER, Integer.toString(WAIT_SECONDS)), "");
            case RATE_LIMITED_UNTIL_DATE -> limited(Map.of(RETRY_AFTER, date(now)), "");
            case RATE_LIMITED_WITHOUT_A_TIME -> limited(Map.of(), "");
            case RATE_LIMITED_IN_WORDS -> limited(Map.of(), " Please try again in 7.66s.");
            case SERVER_ERROR -> error(500, Map.of(), "server_error", "The server had an error.");
            case UNAVAILABLE ->
                error(503, Map.of(RETRY_AFTER, Integer.toString(WAIT_SECONDS)), "unavailable", "Service unavailable.");
            case NO_CAPACITY -> error(498, Map.of(), "capacity_exceeded", "Flex tier capacity exceeded.");
            case UNAUTHORIZED -> error(401, Map.of(), "invalid_api_key", "Invalid API key.");
            case FORBIDDEN -> error(403, Map.of(), "forbidden", "The key may not use this model.");
            case MODEL_DECOMMISSIONED ->
                error(404, Map.of(), "model_decommissioned", "The model has been decommissioned.");
            case REQUEST_TOO_LARGE -> error(413, Map.of(), "request_too_large", "The request is too large.");
            case JSON_VALIDATE_FAILED ->
                error(400, Map.of(), "json_validate_failed", "Failed to generate JSON that fits the schema.");
            case RESPONSE_FORMAT_UNSUPPORTED ->
                error(400, Map.of(), "invalid_request", "This model does not support response format `json_schema`.");
            default -> throw new IllegalArgumentException(fault + " is no status");
        };
    }

    static Wire error(int status, Map<String, String> headers, String code, String message) {
        var body = JsonNodeFactory.instance.objectNode();
        body.putObject("error")
                .put("message", message)
                .put("type", status < 500 ? "invalid_request_error" : "server_error")
                .put("code", code);
        return Wire.of(status, headers, body.toString());
    }

    private static Wire limited(Map<String, String> headers, String more) {
        return error(429, headers, "rate_limit_exceeded", "Rate limit reached for tokens per minute." + more);
    }

    private static String date(Instant now) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                now.plusSeconds(WAIT_SECONDS).atOffset(ZoneOffset.UTC));
    }
}
