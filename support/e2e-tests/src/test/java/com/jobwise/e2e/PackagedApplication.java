package com.jobwise.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** An application as it is deployed, in a process of its own with its output in a file. */
public final class PackagedApplication implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private final Process process;
    private final int port;
    private final int managementPort;
    private final Path log;

    private PackagedApplication(Process process, int port, int managementPort, Path log) {
        this.process = process;
        this.port = port;
        this.managementPort = managementPort;
        this.log = log;
    }

    /**
     * @param module such as {@code api-gateway}: its jar has been packaged before these tests run
     * @param environment may name the port, {@code SERVER_PORT}; else it is a free one
     */
    public static PackagedApplication start(String module, Map<String, String> environment, Path logs) {
        try {
            var wanted = environment.get("SERVER_PORT");
            var port = wanted == null ? freePort() : Integer.parseInt(wanted);
            var log = Files.createTempFile(logs, module + "-", ".log");
            var image = ApplicationImage.of(module);
            var builder = new ProcessBuilder(image.command())
                    .directory(image.directory().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            builder.environment().put("SERVER_PORT", Integer.toString(port));
            var managementPort = port;
            if (module.equals("api-gateway")) {
                // A worker's only port is one for management.
                managementPort = freePort();
                builder.environment().put("MANAGEMENT_SERVER_PORT", Integer.toString(managementPort));
            }
            return new PackagedApplication(Children.adopt(builder.start()), port, managementPort, log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public void awaitReady() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(200))
                .failFast("it ended before it was ready, see " + log, () -> !process.isAlive())
                .until(this::isReady);
    }

    public boolean isReady() {
        var request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** What Prometheus gets, in its text format. */
    String scrape() {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/actuator/prometheus"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString()).body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL: no hook runs, nothing is handed back. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** SIGTERM, as a deployment does it. */
    public int terminate() {
        process.destroy();
        await();
        return process.exitValue();
    }

    private void await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("process " + process.pid() + " does not end");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Module and process id. */
    @Override
    public String toString() {
        return log.getFileName().toString().replaceFirst("-\\d+\\.log$", " ") + pid();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            process.destroyForcibly();
            await();
        }
    }
}
