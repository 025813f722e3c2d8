package com.jobwise.wire;

import com.jobwise.work.WorkKind;
import com.rabbitmq.client.Connection;
import java.util.Map;

/** What the broker at hand understands beyond plain AMQP 0-9-1. Asked of the broker itself, never configured. */
public enum BrokerDialect {
    /** Quorum queues, a delivery limit and dead-lettering. */
    RABBITMQ {
        @Override
        Map<String, Object> queueArguments(Topology topology, WorkKind kind) {
            return Map.of(
                    "x-queue-type",
                    "quorum",
                    "x-delivery-limit",
                    DELIVERY_LIMIT,
                    "x-dead-letter-exchange",
                    topology.deadLetterExchange(),
                    "x-dead-letter-routing-key",
                    topology.routingKey(kind));
        }

        @Override
        Map<String, Object> deadLetterQueueArguments() {
            return Map.of("x-queue-type", "quorum");
        }
    },
    /** Durable queues without arguments: other brokers refuse RabbitMQ's, or accept and ignore them. */
    PORTABLE {
        @Override
        Map<String, Object> queueArguments(Topology topology, WorkKind kind) {
            return Map.of();
        }

        @Override
        Map<String, Object> deadLetterQueueArguments() {
            return Map.of();
        }
    };

    /** Above any number of attempts, so that the row's own limit decides; a net against what never reaches the row. */
    private static final int DELIVERY_LIMIT = 20;

    abstract Map<String, Object> queueArguments(Topology topology, WorkKind kind);

    abstract Map<String, Object> deadLetterQueueArguments();

    /** Whether a rejected message is parked. Elsewhere it would come back for ever, so it is acknowledged instead. */
    public boolean parksRejected() {
        return this == RABBITMQ;
    }

    public static BrokerDialect of(Connection connection) {
        var product = connection.getServerProperties().get("product");
        return product != null && product.toString().equals("RabbitMQ") ? RABBITMQ : PORTABLE;
    }
}
