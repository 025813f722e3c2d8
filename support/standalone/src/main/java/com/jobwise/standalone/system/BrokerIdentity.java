package com.jobwise.standalone.system;

import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.util.concurrent.TimeoutException;

/** Asks the broker itself what it is. */
final class BrokerIdentity {

    private static final int PATIENCE_MILLIS = 5000;

    private BrokerIdentity() {}

    /** @return product and version from its AMQP server properties, e.g. {@code RabbitMQ 3.10.8} */
    static String ask(BrokerAddress address) {
        var factory = new ConnectionFactory();
        factory.setConnectionTimeout(PATIENCE_MILLIS);
        factory.setAutomaticRecoveryEnabled(false);
        try {
            factory.setUri(address.uri());
            try (var connection = factory.newConnection("jobwise")) {
                var said = connection.getServerProperties();
                return said.get("product") + " " + said.get("version");
            }
        } catch (IOException | TimeoutException | URISyntaxException | GeneralSecurityException e) {
            throw new StoppedException(
                    ExitCode.NOT_STARTED,
                    "The message broker cannot be used (%s). Check JOBWISE_AMQP_URL."
                            .formatted(e.getClass().getSimpleName()),
                    e);
        }
    }
}
