package com.jobwise.wire;

import com.jobwise.work.WorkKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.core.AmqpAdmin;

/** How many messages were set aside, as the broker says. Nobody waits long for its word. */
public final class ParkedMessages {

    private static final long PATIENCE_MILLIS = 1_000;

    private final AmqpAdmin broker;
    private final Topology topology;
    private final Executor threads;

    ParkedMessages(AmqpAdmin broker, Topology topology, Executor threads) {
        this.broker = broker;
        this.topology = topology;
        this.threads = threads;
    }

    /** Without the kinds that the broker could not tell of in time, or does not park for. */
    public Map<WorkKind, Long> byKind() {
        var asked = CompletableFuture.supplyAsync(this::ask, threads);
        try {
            return asked.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Map.of();
        } catch (ExecutionException | TimeoutException _) {
            return Map.of();
        }
    }

    private Map<WorkKind, Long> ask() {
        Map<WorkKind, Long> counts = new EnumMap<>(WorkKind.class);
        try {
            for (var kind : WorkKind.values()) {
                var queue = broker.getQueueInfo(topology.deadLetterQueue(kind));
                if (queue != null) {
                    counts.put(kind, queue.getMessageCount());
                }
            }
        } catch (AmqpException _) {
            return Map.of();
        }
        return counts;
    }
}
