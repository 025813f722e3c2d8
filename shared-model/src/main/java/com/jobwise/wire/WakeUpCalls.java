package com.jobwise.wire;

import com.jobwise.work.DueWork;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.connection.CorrelationData;
import org.springframework.amqp.rabbit.core.RabbitTemplate;

/** Publishes wake-up calls, mandatory and persistent, and believes only in what the broker has confirmed and not returned. */
final class WakeUpCalls {

    private record Sent(DueWork item, CorrelationData correlation) {}

    /**
     * What came of a batch; those in neither list are announced again.
     *
     * @param arrived stand in a queue now
     * @param unfit cannot be made a message, today or tomorrow
     */
    record Published(List<DueWork> arrived, List<DueWork> unfit) {}

    private final CachingConnectionFactory connections;
    private final RabbitTemplate template;
    private final Topology topology;
    private final Duration confirmTimeout;

    WakeUpCalls(CachingConnectionFactory connections, Topology topology, Duration confirmTimeout) {
        this.connections = connections;
        this.template = new RabbitTemplate(connections);
        template.setMandatory(true);
        // A connection of its own: a broker that blocks publishers must not stop consumers.
        template.setUsePublisherConnection(true);
        this.topology = topology;
        this.confirmTimeout = confirmTimeout;
    }

    /**
     * A message that no queue takes means that the queues are gone: the connection is dropped, and the next declares them again.
     *
     * @throws org.springframework.amqp.AmqpException when the broker cannot be reached at all
     */
    Published publish(List<DueWork> items) throws InterruptedException {
        List<Sent> sent = new ArrayList<>();
        List<DueWork> unfit = new ArrayList<>();
        for (var item : items) {
            try {
                var message = WorkMessages.encode(new WorkMessage(item.id(), item.kind()), item.traceparent());
                var correlation = new CorrelationData(item.id().toString());
                template.send(topology.exchange(), topology.routingKey(item.kind()), message, correlation);
                sent.add(new Sent(item, correlation));
            } catch (IllegalArgumentException _) {
                unfit.add(item);
            }
        }
        return new Published(arrived(sent), unfit);
    }

    private List<DueWork> arrived(List<Sent> sent) throws InterruptedException {
        var deadline = System.nanoTime() + confirmTimeout.toNanos();
        List<DueWork> arrived = new ArrayList<>();
        for (var one : sent) {
            if (isConfirmed(one.correlation(), deadline)) {
                arrived.add(one.item());
            }
        }
        if (sent.stream().anyMatch(one -> one.correlation().getReturned() != null)) {
            connections.resetConnection();
        }
        return arrived;
    }

    /** A confirm alone does not prove that the message was routed. */
    private static boolean isConfirmed(CorrelationData correlation, long deadline) throws InterruptedException {
        try {
            var left = Math.max(0, deadline - System.nanoTime());
            var confirm = correlation.getFuture().get(left, TimeUnit.NANOSECONDS);
            return confirm.ack() && correlation.getReturned() == null;
        } catch (TimeoutException | ExecutionException _) {
            return false;
        }
    }
}
