package com.jobwise.testsupport;

import com.jobwise.embedded.LocalBroker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.testcontainers.rabbitmq.RabbitMQContainer;

/** Looks for an AMQP broker: named by the environment, on the standard port, in a container, embedded. */
final class BrokerServers {

    private static final String STANDARD_URI = "amqp://guest:guest@127.0.0.1:5672";
    private static final String IMAGE = "rabbitmq:4-management";

    private BrokerServers() {}

    static BrokerServer find(TestEnvironment environment) {
        if (environment.wantsEmbedded()) {
            return embedded("asked for by " + TestEnvironment.SERVERS);
        }
        return named(environment)
                .or(BrokerServers::onStandardPort)
                .or(BrokerServers::inContainer)
                .orElseGet(() -> embedded("nothing usable on port 5672 and no Docker engine"));
    }

    /** A broker somebody named must work: silently testing on another one would be a lie. */
    private static Optional<BrokerServer> named(TestEnvironment environment) {
        return environment.get(TestEnvironment.AMQP_URL).map(uri -> {
            try {
                return BrokerServer.at(uri, "the broker named by " + TestEnvironment.AMQP_URL, () -> {});
            } catch (IOException e) {
                throw new IllegalStateException(
                        "%s names a broker that cannot be used: %s".formatted(TestEnvironment.AMQP_URL, e), e);
            }
        });
    }

    private static Optional<BrokerServer> onStandardPort() {
        try {
            return Optional.of(BrokerServer.at(STANDARD_URI, "the broker listening on port 5672", () -> {}));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<BrokerServer> inContainer() {
        if (!DockerEngine.answers()) {
            return Optional.empty();
        }
        var container = new RabbitMQContainer(IMAGE);
        container.start();
        var uri = "amqp://%s:%s@%s:%d"
                .formatted(
                        container.getAdminUsername(),
                        container.getAdminPassword(),
                        container.getHost(),
                        container.getAmqpPort());
        return Optional.of(ours(uri, "a container of " + IMAGE, container::stop));
    }

    private static BrokerServer embedded(String why) {
        var broker = LocalBroker.start(0);
        return ours(broker.uri(), "the embedded broker: " + why, broker::close);
    }

    private static BrokerServer ours(String uri, String found, Runnable stop) {
        try {
            return BrokerServer.at(uri, found, stop);
        } catch (IOException e) {
            stop.run();
            throw new UncheckedIOException(e);
        }
    }
}
