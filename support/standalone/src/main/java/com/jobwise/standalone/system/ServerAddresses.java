package com.jobwise.standalone.system;

import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Servers that are there already, each of which is then not started here.
 *
 * @param database {@code JOBWISE_DB_URL}, {@code JOBWISE_DB_USER} and {@code JOBWISE_DB_PASSWORD}; null: embedded
 * @param broker {@code JOBWISE_AMQP_URL}; null: embedded
 */
public record ServerAddresses(
        @Nullable DatabaseAddress database, @Nullable BrokerAddress broker) {

    /** @throws StoppedException when a URL is of the wrong kind, with the variable's name and what it has to begin with */
    public static ServerAddresses of(Map<String, String> environment) {
        var url = environment.getOrDefault("JOBWISE_DB_URL", "").strip();
        var uri = environment.getOrDefault("JOBWISE_AMQP_URL", "").strip();
        require("JOBWISE_DB_URL", url, "jdbc:postgresql:");
        require("JOBWISE_AMQP_URL", uri, "amqp://", "amqps://");
        return new ServerAddresses(
                url.isEmpty()
                        ? null
                        : new DatabaseAddress(
                                url,
                                environment.getOrDefault("JOBWISE_DB_USER", "jobwise"),
                                environment.getOrDefault("JOBWISE_DB_PASSWORD", "")),
                uri.isEmpty() ? null : new BrokerAddress(uri));
    }

    private static void require(String variable, String value, String... beginnings) {
        if (value.isEmpty()) {
            return;
        }
        for (var beginning : beginnings) {
            if (value.startsWith(beginning)) {
                return;
            }
        }
        throw new StoppedException(
                ExitCode.USAGE, "%s must begin with %s.".formatted(variable, String.join(" or ", beginnings)));
    }
}
