package com.jobwise.standalone.system;

import com.jobwise.embedded.EmbeddedStartException;
import com.jobwise.embedded.LocalBroker;
import com.jobwise.embedded.LocalPostgres;
import com.jobwise.embedded.LocalServers;
import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Database and broker in use, whether started here or elsewhere.
 *
 * @param embedded what was started here and has to be closed
 */
record Servers(
        DatabaseAddress database, BrokerAddress broker, Duration databaseTook, Duration brokerTook, Runnable embedded)
        implements AutoCloseable {

    /** @throws StoppedException with the sentence of the server that did not start */
    static Servers start(ServerAddresses given, Path directory) {
        try {
            return startMissing(given, directory);
        } catch (EmbeddedStartException e) {
            throw new StoppedException(ExitCode.NOT_STARTED, String.valueOf(e.getMessage()), e);
        }
    }

    private static Servers startMissing(ServerAddresses given, Path directory) {
        var database = given.database();
        var broker = given.broker();
        if (database != null && broker != null) {
            return new Servers(database, broker, Duration.ZERO, Duration.ZERO, () -> {});
        }
        if (database != null) {
            var started = Timed.of(() -> LocalBroker.start(0));
            return new Servers(
                    database, address(started.value()), Duration.ZERO, started.took(), started.value()::close);
        }
        if (broker != null) {
            var started = Timed.of(() -> LocalPostgres.start(directory, 0));
            return new Servers(address(started.value()), broker, started.took(), Duration.ZERO, started.value()::close);
        }
        var both = LocalServers.start(directory, 0, 0);
        return new Servers(
                address(both.postgres()), address(both.broker()), both.postgresTook(), both.brokerTook(), both::close);
    }

    private static DatabaseAddress address(LocalPostgres postgres) {
        return new DatabaseAddress(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    private static BrokerAddress address(LocalBroker broker) {
        return new BrokerAddress(broker.uri());
    }

    @Override
    public void close() {
        embedded.run();
    }

    record Timed<T>(T value, Duration took) {

        static <T> Timed<T> of(Supplier<T> action) {
            var before = System.nanoTime();
            var value = action.get();
            return new Timed<>(value, Duration.ofNanos(System.nanoTime() - before));
        }
    }
}
