package com.jobwise.testsupport;

import java.util.Map;
import java.util.Optional;

/**
 * What the environment says about where tests find their servers.
 *
 * @param variables by name, as {@link System#getenv()}
 */
record TestEnvironment(Map<String, String> variables) {

    static final String SERVERS = "JOBWISE_TEST_SERVERS";
    static final String DB_URL = "JOBWISE_TEST_DB_URL";
    static final String DB_USER = "JOBWISE_TEST_DB_USER";
    static final String DB_PASSWORD = "JOBWISE_TEST_DB_PASSWORD";
    static final String AMQP_URL = "JOBWISE_TEST_AMQP_URL";

    static TestEnvironment ofThisProcess() {
        return new TestEnvironment(System.getenv());
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    /** {@code JOBWISE_TEST_SERVERS=embedded}: look for no other server, to prove that none is needed. */
    boolean wantsEmbedded() {
        return switch (get(SERVERS).orElse("auto")) {
            case "auto" -> false;
            case "embedded" -> true;
            case String other ->
                throw new IllegalArgumentException(
                        "%s is '%s'; it can be 'auto' or 'embedded'.".formatted(SERVERS, other));
        };
    }

    boolean isCi() {
        return get("CI").map(Boolean::parseBoolean).orElse(false);
    }
}
