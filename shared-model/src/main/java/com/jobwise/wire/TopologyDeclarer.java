package com.jobwise.wire;

import com.jobwise.work.WorkKind;
import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.AmqpConnectException;
import org.springframework.amqp.rabbit.connection.Connection;
import org.springframework.amqp.rabbit.connection.ConnectionListener;

/** Declares exchanges and queues on every new connection: a broker that forgot everything is made whole by reconnecting. */
public final class TopologyDeclarer implements ConnectionListener {

    private static final Logger log = LoggerFactory.getLogger(TopologyDeclarer.class);

    private final Topology topology;
    private volatile BrokerDialect dialect = BrokerDialect.PORTABLE;

    private final Set<Connection> connected = ConcurrentHashMap.newKeySet();

    public TopologyDeclarer(Topology topology) {
        this.topology = topology;
    }

    /** Of the broker last connected to; {@code PORTABLE} before that. */
    public BrokerDialect dialect() {
        return dialect;
    }

    @Override
    public void onCreate(@Nullable Connection connection) {
        var delegate = connection == null ? null : connection.getDelegate();
        if (connection == null || delegate == null) {
            throw new IllegalStateException("no AMQP connection behind the cached one");
        }
        var found = BrokerDialect.of(delegate);
        try (var channel = connection.createChannel(false)) {
            declare(channel, found);
        } catch (IOException | TimeoutException | RuntimeException refused) {
            // A cached connection without its queues would look fine for ever; the next one declares them again.
            delegate.abort();
            throw new AmqpConnectException("the broker did not take the work queues", refused);
        }
        dialect = found;
        connected.add(connection);
        log.debug("work queues declared, broker dialect {}", found);
    }

    @Override
    public void onClose(Connection connection) {
        connected.remove(connection);
    }

    /** As far as this process knows. */
    public boolean isConnected() {
        return connected.stream().anyMatch(Connection::isOpen);
    }

    private void declare(Channel channel, BrokerDialect found) throws IOException {
        channel.exchangeDeclare(topology.exchange(), BuiltinExchangeType.DIRECT, true);
        channel.exchangeDeclare(topology.deadLetterExchange(), BuiltinExchangeType.DIRECT, true);
        for (var kind : WorkKind.values()) {
            var dead = topology.deadLetterQueue(kind);
            var live = topology.queue(kind);
            queue(channel, dead, found.deadLetterQueueArguments());
            queue(channel, live, found.queueArguments(topology, kind));
            channel.queueBind(dead, topology.deadLetterExchange(), topology.routingKey(kind));
            channel.queueBind(live, topology.exchange(), topology.routingKey(kind));
        }
    }

    private static void queue(Channel channel, String name, Map<String, Object> arguments) throws IOException {
        channel.queueDeclare(name, true, false, false, arguments);
    }
}
