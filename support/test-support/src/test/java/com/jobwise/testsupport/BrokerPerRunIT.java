package com.jobwise.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrokerPerRunIT {

    private final TestBroker broker = TestBroker.shared();
    private Connection connection;

    @BeforeEach
    void connect() throws Exception {
        var factory = new ConnectionFactory();
        factory.setUri(broker.uri());
        factory.setAutomaticRecoveryEnabled(false);
        connection = factory.newConnection();
    }

    @AfterEach
    void disconnect() {
        connection.abort();
    }

    @Test
    void deliversThroughAQueueOfThisRun() throws Exception {
        var queue = broker.queue("letters");
        var channel = connection.createChannel();
        channel.queueDeclare(queue, true, false, false, Map.of());

        channel.basicPublish("", queue, null, "3f0e".getBytes(UTF_8));

        assertThat(queue).isEqualTo(broker.prefix() + "letters").startsWith("jobwise-test-");
        assertThat(channel.basicGet(queue, true).getBody()).isEqualTo("3f0e".getBytes(UTF_8));
    }

    @Test
    void nothingOfOthersIsEverDeleted() {
        assertThatThrownBy(() -> broker.deleteAfterwards(List.of("somebody-elses"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("somebody-elses");
    }

    @Test
    @RequiresRabbitMq
    void namedQueuesAndExchangesAreDeletedAtTheEnd() throws Exception {
        var queue = broker.queue("left-behind");
        var exchange = broker.prefix() + "made-by-an-application";
        broker.deleteAfterwards(List.of(), List.of(exchange));
        broker.queue("never-declared");
        var channel = connection.createChannel();
        channel.queueDeclare(queue, true, false, false, Map.of());
        channel.exchangeDeclare(exchange, "direct", true);

        broker.deleteAll();

        assertThatThrownBy(() -> connection.createChannel().queueDeclarePassive(queue))
                .hasStackTraceContaining("404");
        assertThatThrownBy(() -> connection.createChannel().exchangeDeclarePassive(exchange))
                .hasStackTraceContaining("404");
    }
}
