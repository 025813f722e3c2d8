package com.jobwise.testsupport;

/** What a broker can do beyond plain AMQP 0-9-1. */
public enum BrokerKind {
    /** Quorum queues, dead-letter exchanges, delivery limits. */
    RABBITMQ,
    /** The embedded Qpid Broker-J: durable queues, confirms and acknowledgements, no {@code x-} arguments. */
    EMBEDDED
}
