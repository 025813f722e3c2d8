package com.jobwise.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.jobwise.testsupport.BrokerKind;
import com.jobwise.testsupport.RequiresRabbitMq;
import com.jobwise.testsupport.TestBroker;
import com.jobwise.work.QueueDatabase;
import com.jobwise.work.WorkKind;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.GetResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TopologyDeclarerIT {

    private static final int DELIVERY_LIMIT = 20;

    private static QueueDatabase database;
    private Wire wire;
    private Channel channel;

    @BeforeAll
    static void open() {
        database = new QueueDatabase();
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @BeforeEach
    void connect() throws Exception {
        wire = new Wire(database);
        wire.connect();
        channel = wire.channel();
    }

    @AfterEach
    void disconnect() throws Exception {
        wire.close();
    }

    @Test
    void theDialectIsTheBrokersOwn() {
        var isRabbit = TestBroker.shared().kind() == BrokerKind.RABBITMQ;

        assertThat(wire.declarer.dialect()).isEqualTo(isRabbit ? BrokerDialect.RABBITMQ : BrokerDialect.PORTABLE);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsQueueAndItsDeadLetterQueue(WorkKind kind) throws IOException {
        assertThat(channel.queueDeclarePassive(wire.topology.queue(kind)).getMessageCount())
                .isZero();
        assertThat(channel.queueDeclarePassive(wire.topology.deadLetterQueue(kind))
                        .getMessageCount())
                .isZero();
    }

    @Test
    void connectingAgainChangesNothing() throws IOException {
        var queue = wire.topology.queue(WorkKind.RANKING);
        publish(WorkKind.RANKING, "kept");
        wire.connections.resetConnection();
        wire.connect();

        assertThat(text(next(queue))).isEqualTo("kept");
    }

    @RequiresRabbitMq
    @ParameterizedTest
    @EnumSource
    void onRabbitMqAPlainQueueOfThatNameWouldBeAnother(WorkKind kind) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> channel.queueDeclare(wire.topology.queue(kind), true, false, false, Map.of()))
                .havingCause()
                .withMessageContaining("PRECONDITION_FAILED");
    }

    @RequiresRabbitMq
    @ParameterizedTest
    @EnumSource
    void onRabbitMqARejectedCallIsParked(WorkKind kind) throws IOException {
        publish(kind, "unreadable");
        var call = next(wire.topology.queue(kind));
        channel.basicReject(call.getEnvelope().getDeliveryTag(), false);

        assertThat(text(next(wire.topology.deadLetterQueue(kind)))).isEqualTo("unreadable");
    }

    @RequiresRabbitMq
    @Test
    void onRabbitMqACallThatKillsItsConsumersIsParkedAtLast() throws IOException {
        var queue = wire.topology.queue(WorkKind.GENERATION);
        publish(WorkKind.GENERATION, "deadly");
        for (var delivery = 0; delivery <= DELIVERY_LIMIT; delivery++) {
            channel.basicNack(next(queue).getEnvelope().getDeliveryTag(), false, true);
        }

        assertThat(text(next(wire.topology.deadLetterQueue(WorkKind.GENERATION))))
                .isEqualTo("deadly");
        assertThat(channel.basicGet(queue, true)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void elsewhereQueuesArePlain(WorkKind kind) {
        assertThat(BrokerDialect.PORTABLE.queueArguments(wire.topology, kind)).isEmpty();
        assertThat(BrokerDialect.PORTABLE.deadLetterQueueArguments()).isEmpty();
        assertThat(BrokerDialect.PORTABLE.parksRejected()).isFalse();
    }

    private void publish(WorkKind kind, String text) throws IOException {
        channel.basicPublish(
                wire.topology.exchange(), wire.topology.routingKey(kind), null, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Quorum queues hand a message out a moment after they took it. */
    private GetResponse next(String queue) {
        var got = new AtomicReference<GetResponse>();
        await().until(() -> {
            got.set(channel.basicGet(queue, false));
            return got.get() != null;
        });
        return Objects.requireNonNull(got.get());
    }

    private static String text(GetResponse call) {
        return new String(call.getBody(), StandardCharsets.UTF_8);
    }
}
