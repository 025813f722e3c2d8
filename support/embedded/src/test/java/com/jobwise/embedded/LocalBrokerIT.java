package com.jobwise.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.MessageProperties;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LocalBrokerIT {

    private static final String QUEUE = "work";

    private LocalBroker broker;
    private Connection connection;

    @BeforeEach
    void start() throws Exception {
        broker = LocalBroker.start(0);
        connection = connect(broker.uri());
    }

    @AfterEach
    void stop() {
        connection.abort();
        broker.close();
    }

    @Test
    void isQpid() {
        assertThat(connection.getServerProperties().get("product")).hasToString("Apache Qpid Broker-J Core");
    }

    @Test
    void confirmedMessageIsDelivered() throws Exception {
        var channel = channelWithQueue();

        publish(channel, "3f0e");

        var delivery = channel.basicGet(QUEUE, true);
        assertThat(new String(delivery.getBody(), UTF_8)).isEqualTo("3f0e");
        assertThat(delivery.getEnvelope().isRedeliver()).isFalse();
    }

    @Test
    void unacknowledgedMessageComesAgainMarkedAsRedelivered() throws Exception {
        var lost = channelWithQueue();
        publish(lost, "3f0e");
        lost.basicGet(QUEUE, false);
        lost.close();

        var delivery = connection.createChannel().basicGet(QUEUE, true);

        assertThat(new String(delivery.getBody(), UTF_8)).isEqualTo("3f0e");
        assertThat(delivery.getEnvelope().isRedeliver()).isTrue();
    }

    @Test
    void strangersAreRefused() {
        assertThatThrownBy(() -> connect("amqp://guest:guest@127.0.0.1:" + broker.port()))
                .hasStackTraceContaining("Authentication failed");
    }

    @Test
    void takenPortIsNamed() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> LocalBroker.start(taken.getLocalPort()).close())
                    .isInstanceOf(EmbeddedStartException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("message broker");
        }
    }

    @Test
    void closedBrokerGivesItsPortFree() {
        broker.close();

        broker = LocalBroker.start(broker.port());

        assertThat(broker.port()).isPositive();
    }

    private Channel channelWithQueue() throws Exception {
        var channel = connection.createChannel();
        channel.confirmSelect();
        channel.queueDeclare(QUEUE, true, false, false, Map.of());
        return channel;
    }

    private static void publish(Channel channel, String body) throws Exception {
        channel.basicPublish("", QUEUE, true, MessageProperties.PERSISTENT_TEXT_PLAIN, body.getBytes(UTF_8));
        channel.waitForConfirmsOrDie(5_000);
    }

    private static Connection connect(String uri) throws Exception {
        var factory = new ConnectionFactory();
        factory.setUri(uri);
        factory.setAutomaticRecoveryEnabled(false);
        return factory.newConnection();
    }
}
