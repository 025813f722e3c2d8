package com.jobwise.wire;

import com.jobwise.trace.TraceParent;
import com.jobwise.trace.Traces;
import com.jobwise.work.DueWork;
import io.micrometer.tracing.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.connection.CorrelationData;
import org.springframework.amqp.rabbit.core.RabbitTemplate;

/** Publishes wake-up calls, mandatory and persistent, and believes only in what the broker has confirmed and not returned. */
final class WakeUpCalls {

    private record Sent(DueWork item, CorrelationData correlation, Span span) {}

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
    private final Traces traces;

    WakeUpCalls(CachingConnectionFactory connections, Topology topology, Duration confirmTimeout, Traces traces) {
        this.connections = connections;
        this.template = new RabbitTemplate(connections);
        template.setMandatory(true);
        // A connection of its own: a broker that blocks publishers must not stop consumers.
        template.setUsePublisherConnection(true);
        this.topology = topology;
        this.confirmTimeout = confirmTimeout;
        this.traces = traces;
    }

    /**
     * A message that no queue takes means that the queues are gone: the connection is dropped, and the next declares them again.
     *
     * @throws org.springframework.amqp.AmqpException when the broker cannot be reached at all
     */
    Published publish(List<DueWork> items) throws InterruptedException {
        List<Sent> sent = new ArrayList<>();
        List<DueWork> unfit = new ArrayList<>();
        try {
            for (var item : items) {
                try {
                    sent.add(send(item));
                } catch (IllegalArgumentException _) {
                    unfit.add(item);
                }
            }
            return new Published(confirmed(sent), unfit);
        } finally {
            sent.forEach(one -> one.span().end());
        }
    }

    /** @throws IllegalArgumentException when it cannot be made a message */
    private Sent send(DueWork item) {
        var span = traces.child(
                "publish " + item.kind().stored(), Span.Kind.PRODUCER, TraceParent.parse(item.traceparent()));
        span.tag("messaging.system", "rabbitmq")
                .tag("messaging.operation.type", "send")
                .tag("messaging.destination.name", topology.exchange())
                .tag("messaging.rabbitmq.destination.routing_key", topology.routingKey(item.kind()))
                .tag("messaging.message.id", item.id().toString());
        var correlation = new CorrelationData(item.id().toString());
        try {
            var message = WorkMessages.encode(
                    new WorkMessage(item.id(), item.kind()),
                    Traces.parentOf(span).map(TraceParent::text).orElse(item.traceparent()));
            template.send(topology.exchange(), topology.routingKey(item.kind()), message, correlation);
        } catch (AmqpException | IllegalArgumentException failed) {
            span.tag("error.type", failed instanceof AmqpException ? "unreachable" : "unfit")
                    .end();
            throw failed;
        }
        return new Sent(item, correlation, span);
    }

    private List<DueWork> confirmed(List<Sent> sent) throws InterruptedException {
        var deadline = System.nanoTime() + confirmTimeout.toNanos();
        List<DueWork> arrived = new ArrayList<>();
        for (var one : sent) {
            if (isConfirmed(one.correlation(), deadline)) {
                arrived.add(one.item());
            } else {
                one.span().tag("error.type", "unconfirmed");
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
