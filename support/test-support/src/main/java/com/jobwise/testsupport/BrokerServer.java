package com.jobwise.testsupport;

import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.util.concurrent.TimeoutException;

/**
 * A broker that tests can use.
 *
 * @param uri {@code amqp://user:password@host:port}
 * @param found where it comes from and why it was taken, for the log
 * @param stop ends it if it is ours, does nothing otherwise
 */
record BrokerServer(String uri, BrokerKind kind, String found, Runnable stop) {

    private static final int TIMEOUT_MILLIS = 5_000;

    /** Connects and asks the broker itself what it is. */
    static BrokerServer at(String uri, String found, Runnable stop) throws IOException {
        try (var connection = connect(uri)) {
            var product = String.valueOf(connection.getServerProperties().get("product"));
            return new BrokerServer(
                    uri, product.equals("RabbitMQ") ? BrokerKind.RABBITMQ : BrokerKind.EMBEDDED, found, stop);
        }
    }

    Connection connect() throws IOException {
        return connect(uri);
    }

    private static Connection connect(String uri) throws IOException {
        var factory = new ConnectionFactory();
        factory.setAutomaticRecoveryEnabled(false);
        factory.setConnectionTimeout(TIMEOUT_MILLIS);
        factory.setHandshakeTimeout(TIMEOUT_MILLIS);
        try {
            factory.setUri(uri);
            return factory.newConnection("test-support");
        } catch (TimeoutException | URISyntaxException | GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
