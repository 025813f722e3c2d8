package com.jobwise.e2e.drill;

import com.jobwise.e2e.PackagedApplication;
import com.jobwise.e2e.drill.server.Command;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A place where one process of the system runs, again and again: what a supervisor would call a replica. */
final class Station implements AutoCloseable {

    private final String module;
    private final Map<String, String> environment;
    private final Path logs;
    private PackagedApplication application;

    /** Started, not yet ready. */
    Station(String module, Map<String, String> environment, Path logs) {
        this.module = module;
        this.environment = environment;
        this.logs = logs;
        this.application = PackagedApplication.start(module, environment, logs);
    }

    String module() {
        return module;
    }

    /** As in {@code generation-4711-...}, the name that its leases carry; 0 for a gateway. */
    String ownerPrefix() {
        return module.replace("-worker", "") + "-" + pid() + "-";
    }

    void awaitReady() {
        application.awaitReady();
    }

    /** Where the last process left its place empty. */
    void start() {
        application = PackagedApplication.start(module, environment, logs);
    }

    void kill() {
        application.kill();
    }

    /** @return its exit status */
    int terminate() {
        return application.terminate();
    }

    /** It keeps its connections and its memory, and does nothing. */
    void freeze() {
        signal("STOP");
    }

    void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        Command.run(
                Duration.ofSeconds(5), logs.resolve("signals.log"), List.of("kill", "-" + name, Long.toString(pid())));
    }

    boolean isAlive() {
        return application.isAlive();
    }

    long pid() {
        return application.pid();
    }

    String address() {
        return application.address();
    }

    String output() {
        return application.output();
    }

    @Override
    public void close() {
        application.close();
    }
}
