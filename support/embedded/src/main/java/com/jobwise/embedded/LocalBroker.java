package com.jobwise.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.qpid.server.SystemLauncher;
import org.apache.qpid.server.SystemLauncherListener;
import org.apache.qpid.server.model.Broker;
import org.apache.qpid.server.model.Port;
import org.apache.qpid.server.model.State;
import org.apache.qpid.server.model.SystemConfig;
import org.jspecify.annotations.Nullable;

/**
 * An AMQP 0-9-1 broker (Apache Qpid Broker-J, not RabbitMQ) inside this process, on loopback only. Messages live in memory: they are
 * wake-up calls, and what is still open in the database is announced again after a restart.
 */
public final class LocalBroker implements AutoCloseable {

    static final String USER = "jobwise";

    private final SystemLauncher launcher;
    private final int port;
    private final String password;

    private LocalBroker(SystemLauncher launcher, int port, String password) {
        this.launcher = launcher;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts it with one user of a password made up for this run.
     *
     * @param port TCP port on 127.0.0.1, or 0 for a free one
     * @throws EmbeddedStartException with a sentence for the user
     */
    public static LocalBroker start(int port) {
        var wanted = port == LoopbackPort.ANY ? port : LoopbackPort.free(port, "message broker");
        var password = GeneratedPassword.next();
        var outcome = new Outcome();
        var launcher = new SystemLauncher(outcome);
        launch(launcher, BrokerConfiguration.json(USER, password, wanted));
        var bound = outcome.boundPort();
        if (bound < 0) {
            launcher.shutdown();
            throw new EmbeddedStartException(
                    "The embedded message broker did not start: %s".formatted(outcome.reason()), outcome.failure);
        }
        return new LocalBroker(launcher, bound, password);
    }

    private static void launch(SystemLauncher launcher, String configuration) {
        // Qpid reports every connection and channel through this switch, which it reads only here.
        System.setProperty(SystemConfig.PROPERTY_STATUS_UPDATES, "false");
        Path file = null;
        try {
            file = Files.createTempFile("jobwise-broker", ".json");
            Files.writeString(file, configuration, StandardCharsets.UTF_8);
            launcher.startup(Map.of(
                    SystemConfig.TYPE,
                    "Memory",
                    SystemConfig.CONTEXT,
                    BrokerConfiguration.context(),
                    SystemConfig.INITIAL_CONFIGURATION_LOCATION,
                    file.toUri().toString(),
                    SystemConfig.STARTUP_LOGGED_TO_SYSTEM_OUT,
                    false));
        } catch (Exception e) {
            throw new EmbeddedStartException("The embedded message broker did not start: " + e.getMessage(), e);
        } finally {
            delete(file);
        }
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    /** AMQP URI with user and password, default virtual host. */
    public String uri() {
        return "amqp://%s:%s@%s:%d".formatted(USER, password, LoopbackPort.HOST, port);
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        launcher.shutdown();
    }

    /** What the launcher tells instead of throwing. */
    private static final class Outcome extends SystemLauncherListener.DefaultSystemLauncherListener {

        private volatile @Nullable Broker<?> broker;
        private volatile @Nullable RuntimeException failure;

        @Override
        @SuppressWarnings("unchecked") // Qpid declares the container class raw
        public void onContainerResolve(SystemConfig<?> config) {
            broker = config.getContainer(Broker.class);
        }

        @Override
        public void errorOnStartup(RuntimeException e) {
            failure = e;
        }

        /** The port really listened on, or -1: a broker whose port could not be bound calls itself started all the same. */
        int boundPort() {
            var started = broker;
            if (started == null || failure != null) {
                return -1;
            }
            return started.getPorts().stream()
                    .filter(port -> port.getState() == State.ACTIVE)
                    .mapToInt(Port::getBoundPort)
                    .findFirst()
                    .orElse(-1);
        }

        String reason() {
            var reported = failure;
            return reported == null ? "its port could not be opened." : String.valueOf(reported.getMessage());
        }
    }
}
