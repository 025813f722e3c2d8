package com.jobwise.standalone.system;

import java.util.List;
import java.util.stream.Stream;

/** What the applications are told, under the names of their environment variables, which these win over. */
record ApplicationSettings(List<String> settings, ModelSettings model) {

    /** One process, one user: few connections each keep PostgreSQL small and the start short. */
    private static final List<String> SMALL = List.of(
            "spring.datasource.hikari.maximum-pool-size=4",
            "spring.datasource.hikari.minimum-idle=1",
            "spring.main.banner-mode=off",
            // Nobody has a mail server at hand: the log is the mailbox. A server named by SPRING_MAIL_HOST goes first.
            "jobwise.gateway.mail.log=true",
            "server.address=127.0.0.1");

    static ApplicationSettings of(Servers servers, String jwtSecret, int port, ModelSettings model) {
        var settings = List.of(
                "JOBWISE_DB_URL=" + servers.database().url(),
                "JOBWISE_DB_USER=" + servers.database().user(),
                "JOBWISE_DB_PASSWORD=" + servers.database().password(),
                "JOBWISE_AMQP_URL=" + servers.broker().uri(),
                "JOBWISE_JWT_SECRET=" + jwtSecret,
                "SERVER_PORT=" + port);
        return new ApplicationSettings(settings, model);
    }

    String[] gateway() {
        return arguments(Stream.empty());
    }

    /** Only they ask a model. */
    String[] workers() {
        return arguments(model.settings().stream());
    }

    private String[] arguments(Stream<String> more) {
        return Stream.of(SMALL.stream(), settings.stream(), more)
                .flatMap(list -> list)
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
    }
}
