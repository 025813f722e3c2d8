package com.jobwise.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The AMQP 0-9-1 broker of this test run. Several runs may share it, so every queue and exchange of a test has a name of
 * {@link #queue} or {@link #exchange}, and is deleted at the end of the process.
 */
public final class TestBroker {

    private final BrokerServer server;
    private final String prefix = "jobwise-test-" + RandomName.next() + ".";
    private final Set<String> queues = ConcurrentHashMap.newKeySet();
    private final Set<String> exchanges = ConcurrentHashMap.newKeySet();

    private TestBroker(BrokerServer server) {
        this.server = server;
    }

    /** The broker, looked for once per process; see {@link TestEnvironment} for the variable that names one. */
    public static TestBroker shared() {
        return Shared.BROKER;
    }

    /** {@code amqp://user:password@host:port}, default virtual host. */
    public String uri() {
        return server.uri();
    }

    public BrokerKind kind() {
        return server.kind();
    }

    /** What every name of this process starts with. Whoever builds names with it gives them to {@link #deleteAfterwards}. */
    public String prefix() {
        return prefix;
    }

    /** The queue name to use for {@code name}: {@code prefix() + name}. */
    public String queue(String name) {
        queues.add(prefix + name);
        return prefix + name;
    }

    /** The exchange name to use for {@code name}: {@code prefix() + name}. */
    public String exchange(String name) {
        exchanges.add(prefix + name);
        return prefix + name;
    }

    /**
     * Notes names that an application made from {@link #prefix()}: AMQP cannot list queues, so they have to be known.
     *
     * @throws IllegalArgumentException for a name without the prefix, which may be somebody else's
     */
    public void deleteAfterwards(Collection<String> queueNames, Collection<String> exchangeNames) {
        Stream.concat(queueNames.stream(), exchangeNames.stream()).forEach(this::requireOurs);
        queues.addAll(queueNames);
        exchanges.addAll(exchangeNames);
    }

    private void requireOurs(String name) {
        if (!name.startsWith(prefix)) {
            throw new IllegalArgumentException("%s does not start with %s".formatted(name, prefix));
        }
    }

    /** Deletes every queue and exchange named so far; those never declared are passed over. */
    public void deleteAll() {
        if (kind() == BrokerKind.EMBEDDED) {
            return; // It forgets everything with this process, and answers an unknown name by closing the connection.
        }
        try (var connection = server.connect();
                var channel = connection.createChannel()) {
            for (var queue : queues) {
                channel.queueDelete(queue);
            }
            for (var exchange : exchanges) {
                channel.exchangeDelete(exchange);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TimeoutException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static final class Shared {

        private static final TestBroker BROKER = make();

        private static TestBroker make() {
            var broker = new TestBroker(RunningServers.broker());
            RunningServers.atExit(broker::deleteAll);
            return broker;
        }
    }
}
