package com.jobwise.e2e.drill;

import com.jobwise.wire.WorkMessages;
import com.jobwise.work.WorkKind;
import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.TimeoutException;

/** Writes to the work queues past every application: what it sends may be double, late, forged or nonsense. */
final class Post implements AutoCloseable {

    private static final int UNCONFIRMED = 500;

    private final Rig rig;
    private final Connection connection;
    private final Channel channel;
    private long sent;

    Post(Rig rig) {
        this.rig = rig;
        try {
            connection = rig.rabbit().connect();
            channel = connection.createChannel();
            channel.confirmSelect();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A good message, whether or not there is reason for one. */
    void wakeUp(WorkKind kind, UUID work) {
        send(kind, WorkMessages.typeOf(kind), "{\"work_id\":\"" + work + "\"}");
    }

    void send(WorkKind kind, String type, String body) {
        send(
                kind,
                new BasicProperties.Builder()
                        .type(type)
                        .contentType("application/json")
                        .deliveryMode(2)
                        .build(),
                body.getBytes(StandardCharsets.UTF_8));
    }

    void send(WorkKind kind, BasicProperties properties, byte[] body) {
        try {
            channel.basicPublish(rig.topology().exchange(), rig.topology().routingKey(kind), true, properties, body);
            sent++;
            if (sent % UNCONFIRMED == 0) {
                confirm();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    long sent() {
        return sent;
    }

    /** Until the broker has all of them. */
    void confirm() {
        try {
            channel.waitForConfirmsOrDie(60_000);
        } catch (IOException | TimeoutException failed) {
            throw new UncheckedIOException(new IOException(failed));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    void deleteQueues() {
        try {
            for (var kind : WorkKind.values()) {
                channel.queueDelete(rig.topology().queue(kind));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void emptyDeadLetters() {
        try {
            for (var kind : WorkKind.values()) {
                channel.queuePurge(rig.topology().deadLetterQueue(kind));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
