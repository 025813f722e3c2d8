package com.jobwise.e2e.drill.server;

import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;

/** A RabbitMQ node of Debian's package, with its own Erlang port mapper. */
public final class OwnRabbit implements AutoCloseable {

    static final Path SERVER = Path.of("/usr/lib/rabbitmq/bin/rabbitmq-server");

    private static final String USER = "rabbitmq";
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final Path home = Workplace.directory("mq", USER);
    private final int port = Workplace.freePort();
    private final int distributionPort = Workplace.freePort();
    private final int mapperPort = Workplace.freePort();
    private Process process;

    private OwnRabbit() throws IOException {
        Files.writeString(home.resolve("env.conf"), "");
        Files.writeString(home.resolve("plugins"), "[].\n");
        Files.writeString(
                home.resolve("rabbit.conf"),
                "listeners.tcp.1 = 127.0.0.1:%d\ndisk_free_limit.absolute = 50MB\n".formatted(port));
        process = launch();
    }

    /** A new node without any queue, answering. */
    public static OwnRabbit create() {
        try {
            var server = new OwnRabbit();
            server.awaitAnswer();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Process launch() throws IOException {
        var builder = new ProcessBuilder(Command.as(USER, List.of(SERVER.toString())))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("console.log").toFile());
        builder.environment().putAll(environment());
        return builder.start();
    }

    private Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("HOME", home.toString()),
                Map.entry("LANG", "C.UTF-8"),
                Map.entry("RABBITMQ_NODENAME", "drill" + port + "@localhost"),
                Map.entry("RABBITMQ_DIST_PORT", Integer.toString(distributionPort)),
                Map.entry("RABBITMQ_MNESIA_BASE", home.resolve("data").toString()),
                Map.entry("RABBITMQ_LOG_BASE", home.resolve("log").toString()),
                Map.entry("RABBITMQ_CONF_ENV_FILE", home.resolve("env.conf").toString()),
                Map.entry("RABBITMQ_CONFIG_FILE", home.resolve("rabbit.conf").toString()),
                Map.entry(
                        "RABBITMQ_ENABLED_PLUGINS_FILE", home.resolve("plugins").toString()),
                Map.entry("RABBITMQ_PID_FILE", home.resolve("pid").toString()),
                Map.entry("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", "-kernel inet_dist_use_interface {127,0,0,1}"),
                Map.entry("ERL_EPMD_PORT", Integer.toString(mapperPort)),
                Map.entry("ERL_EPMD_ADDRESS", "127.0.0.1"));
    }

    public void start() {
        try {
            process = launch();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        awaitAnswer();
    }

    /** SIGKILL of the node. */
    public void kill() {
        process.descendants()
                .filter(child -> child.info().command().orElse("").contains("beam"))
                .forEach(ProcessHandle::destroyForcibly);
        awaitEnd();
    }

    /** SIGTERM: it writes down what it has. */
    public void stop() {
        process.descendants()
                .filter(child -> child.info().command().orElse("").contains("beam"))
                .forEach(ProcessHandle::destroy);
        awaitEnd();
    }

    private void awaitEnd() {
        Awaitility.await().atMost(LONGEST).until(() -> !process.isAlive());
    }

    /** All queues, exchanges and messages are gone; only while it does not run. */
    public void forgetEverything() {
        if (process.isAlive()) {
            throw new IllegalStateException("it would write its memory back");
        }
        Workplace.delete(home.resolve("data"));
    }

    private void awaitAnswer() {
        Awaitility.await()
                .atMost(LONGEST)
                .pollInterval(Duration.ofMillis(200))
                .failFast("it ended, see " + home + "/console.log", () -> !process.isAlive())
                .until(this::answers);
    }

    public boolean answers() {
        try (var connection = connect()) {
            return connection.isOpen();
        } catch (IOException _) {
            return false;
        }
    }

    public Connection connect() throws IOException {
        var factory = new ConnectionFactory();
        factory.setHost("127.0.0.1");
        factory.setPort(port);
        factory.setAutomaticRecoveryEnabled(false);
        factory.setConnectionTimeout(2_000);
        factory.setHandshakeTimeout(5_000);
        try {
            return factory.newConnection("drill");
        } catch (TimeoutException late) {
            throw new IOException(late);
        }
    }

    public int port() {
        return port;
    }

    /** As an application behind {@code port} reaches it: the node's own port or a proxy's. */
    public String uri(int throughPort) {
        return "amqp://guest:guest@127.0.0.1:" + throughPort;
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
        Command.status(
                LONGEST, home.resolve("console.log"), List.of("epmd", "-port", Integer.toString(mapperPort), "-kill"));
        Workplace.delete(home);
    }
}
