package com.jobwise.wire;

import com.jobwise.testsupport.TestBroker;
import com.jobwise.trace.Traces;
import com.jobwise.work.QueueDatabase;
import com.jobwise.work.WorkKind;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory.ConfirmType;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** An announcer as every application has it, with exchanges and queues of its own; and a second connection to look behind it. */
final class Wire implements AutoCloseable {

    final Topology topology;
    final TopologyDeclarer declarer;
    final CachingConnectionFactory connections;
    final Relay relay;
    final Announcer announcer;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final QueueDatabase database;
    private final Connection onlooker;

    Wire(QueueDatabase database) throws Exception {
        this.database = database;
        var broker = TestBroker.shared();
        var name = UUID.randomUUID().toString();
        topology = new Topology(broker.prefix() + name.substring(0, 8));
        rememberNames(broker);
        relay = Relay.to(URI.create(broker.uri()));
        connections = connections(broker.uri(), relay.port());
        var wiring = new WorkQueueConfiguration();
        declarer = wiring.topologyDeclarer(topology, connections);
        var properties = new QueueProperties(topology.prefix(), 2, 4, 2, Duration.ofSeconds(5));
        announcer = wiring.announcer(
                database.due,
                wiring.wakeUpCalls(connections, declarer, topology, properties, Traces.NONE),
                new JdbcTransactionManager(database.dataSource),
                properties,
                new AnnouncerMetrics(meters));
        var direct = new ConnectionFactory();
        direct.setUri(broker.uri());
        onlooker = direct.newConnection("onlooker");
    }

    private static CachingConnectionFactory connections(String uri, int port) {
        var connections = new CachingConnectionFactory();
        connections.setUri(uri);
        connections.setHost("127.0.0.1");
        connections.setPort(port);
        connections.setPublisherConfirmType(ConfirmType.CORRELATED);
        connections.setPublisherReturns(true);
        return connections;
    }

    /** The broker forgets at the end of the process only what it was told of. */
    private void rememberNames(TestBroker broker) {
        var own = broker.prefix().length();
        broker.exchange(topology.exchange().substring(own));
        broker.exchange(topology.deadLetterExchange().substring(own));
        for (var kind : WorkKind.values()) {
            broker.queue(topology.queue(kind).substring(own));
            broker.queue(topology.deadLetterQueue(kind).substring(own));
        }
    }

    /** Publishers have a connection of their own; the queues are declared when it is made. */
    void connect() {
        Objects.requireNonNull(connections.getPublisherConnectionFactory()).createConnection();
    }

    boolean isAnnounced(UUID workId) {
        return database.jdbc.sql("""
                select announced_at is not null
                from work_items
                where id = :id
                """).param("id", workId).query(Boolean.class).single();
    }

    Channel channel() throws Exception {
        return onlooker.createChannel();
    }

    @Override
    public void close() throws IOException {
        announcer.stop();
        connections.destroy();
        onlooker.close();
        relay.close();
    }
}
