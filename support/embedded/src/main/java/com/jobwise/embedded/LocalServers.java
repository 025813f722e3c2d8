package com.jobwise.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded PostgreSQL and the embedded broker, started side by side and closed together. */
public final class LocalServers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LocalServers.class);

    private final Timed<LocalPostgres> postgres;
    private final Timed<LocalBroker> broker;

    private LocalServers(Timed<LocalPostgres> postgres, Timed<LocalBroker> broker) {
        this.postgres = postgres;
        this.broker = broker;
    }

    /**
     * Returns when both accept connections. If one fails the other is closed, so that nothing keeps the process alive.
     *
     * @param directory the database's data
     * @param databasePort TCP port on 127.0.0.1, or 0 for a free one
     * @param brokerPort TCP port on 127.0.0.1, or 0 for a free one
     * @throws EmbeddedStartException with a sentence for the user
     */
    public static LocalServers start(Path directory, int databasePort, int brokerPort) {
        return startBoth(() -> LocalPostgres.start(directory, databasePort), () -> LocalBroker.start(brokerPort));
    }

    static LocalServers startBoth(Supplier<LocalPostgres> startPostgres, Supplier<LocalBroker> startBroker) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var postgres = threads.submit(() -> Timed.of(startPostgres));
            var broker = threads.submit(() -> Timed.of(startBroker));
            return together(postgres, broker);
        }
    }

    private static LocalServers together(Future<Timed<LocalPostgres>> postgres, Future<Timed<LocalBroker>> broker) {
        try {
            var servers = new LocalServers(postgres.get(), broker.get());
            LOG.info(
                    "Embedded PostgreSQL up in {} s on port {}, embedded AMQP broker in {} s on port {}",
                    seconds(servers.postgresTook()),
                    servers.postgres().port(),
                    seconds(servers.brokerTook()),
                    servers.broker().port());
            return servers;
        } catch (ExecutionException e) {
            closeIfStarted(postgres);
            closeIfStarted(broker);
            throw sentenceOf(e);
        } catch (InterruptedException e) {
            closeIfStarted(postgres);
            closeIfStarted(broker);
            Thread.currentThread().interrupt();
            throw new EmbeddedStartException("Interrupted while the embedded servers started.", e);
        }
    }

    private static RuntimeException sentenceOf(ExecutionException e) {
        return e.getCause() instanceof RuntimeException reason
                ? reason
                : new EmbeddedStartException("The embedded servers did not start: " + e.getCause(), e);
    }

    private static <T extends AutoCloseable> void closeIfStarted(Future<Timed<T>> start) {
        try {
            start.get().server().close();
        } catch (ExecutionException e) {
            LOG.debug("Nothing to close, it did not start", e);
        } catch (Exception e) {
            LOG.warn("An embedded server could not be closed after the other one failed to start: {}", e.getMessage());
        }
    }

    public LocalPostgres postgres() {
        return postgres.server();
    }

    public LocalBroker broker() {
        return broker.server();
    }

    /** From the start until the database accepted connections. */
    public Duration postgresTook() {
        return postgres.took();
    }

    /** From the start until the broker accepted connections. */
    public Duration brokerTook() {
        return broker.took();
    }

    @Override
    public void close() {
        try {
            broker().close();
        } finally {
            postgres().close();
        }
    }

    private static String seconds(Duration took) {
        return "%.1f".formatted(took.toMillis() / 1000.0);
    }

    /** A started server and how long that took. */
    private record Timed<T>(T server, Duration took) {

        static <T> Timed<T> of(Supplier<T> start) {
            var before = System.nanoTime();
            var server = start.get();
            return new Timed<>(server, Duration.ofNanos(System.nanoTime() - before));
        }
    }
}
