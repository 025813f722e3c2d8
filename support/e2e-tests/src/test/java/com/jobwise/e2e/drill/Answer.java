package com.jobwise.e2e.drill;

import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What the API said.
 *
 * @param status 0 when nothing came: refused, reset, or too late
 * @param took from the first byte sent to the last received
 */
record Answer(int status, JsonNode body, Optional<String> retryAfter, Duration took) {

    boolean isAccepted() {
        return status == 202;
    }

    /** Nobody knows what became of it. */
    boolean isMissing() {
        return status == 0;
    }

    String field(String name) {
        return body.path(name).asString();
    }
}
