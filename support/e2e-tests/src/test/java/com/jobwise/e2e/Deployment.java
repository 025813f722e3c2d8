package com.jobwise.e2e;

import com.jobwise.testsupport.TestBroker;
import com.jobwise.testsupport.TestDatabase;
import com.jobwise.wire.Topology;
import com.jobwise.work.WorkKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The system as an operator runs it: a gateway and workers, each a process, on one database and one broker. Each logs in to the
 * database as its own role, only the gateway's migrations as the owner.
 */
public final class Deployment implements AutoCloseable {

    private final TestDatabase database = TestDatabase.create();
    private final Path logs;
    private final List<PackagedApplication> applications = new ArrayList<>();
    private final PackagedApplication gateway;
    private final Map<String, String> settings;

    /** @param workers modules to start, one process each; a module may be named more than once */
    Deployment(Path logs, List<String> workers) {
        this(logs, workers, Map.of());
    }

    /** @param settings environment variables for every process */
    public Deployment(Path logs, List<String> workers, Map<String, String> settings) {
        this.logs = logs;
        this.settings = settings;
        DatabaseLogins.prepare(database);
        this.gateway = start("api-gateway");
        try {
            gateway.awaitReady();
            workers.forEach(this::start);
            applications.forEach(PackagedApplication::awaitReady);
        } catch (RuntimeException notReady) {
            close();
            throw notReady;
        }
    }

    /** Another process of a module, not ready yet. */
    public PackagedApplication start(String module) {
        var application = PackagedApplication.start(module, environment(module), logs);
        applications.add(application);
        return application;
    }

    private Map<String, String> environment(String module) {
        var broker = TestBroker.shared();
        var environment = new HashMap<>(Map.of(
                "JOBWISE_DB_URL", database.url(),
                "JOBWISE_DB_USER", DatabaseLogins.roleOf(module),
                "JOBWISE_DB_PASSWORD", DatabaseLogins.PASSWORD,
                "JOBWISE_DB_MIGRATOR_USER", database.user(),
                "JOBWISE_DB_MIGRATOR_PASSWORD", database.password(),
                "JOBWISE_AMQP_URL", broker.uri(),
                "JOBWISE_JWT_SECRET", "known to these tests only, and long enough for HS256",
                "JOBWISE_QUEUE_PREFIX", topology(broker).prefix()));
        environment.putAll(settings);
        return environment;
    }

    private Topology topology(TestBroker broker) {
        var topology = new Topology(broker.prefix() + database.name());
        broker.deleteAfterwards(
                Arrays.stream(WorkKind.values())
                        .flatMap(kind -> Stream.of(topology.queue(kind), topology.deadLetterQueue(kind)))
                        .toList(),
                List.of(topology.exchange(), topology.deadLetterExchange()));
        return topology;
    }

    /** Where messages end that nobody can make anything of. */
    public List<String> deadLetterQueues() {
        var topology = topology(TestBroker.shared());
        return Arrays.stream(WorkKind.values()).map(topology::deadLetterQueue).toList();
    }

    /** Another process of a module, ready. */
    public PackagedApplication replace(String module) {
        var application = start(module);
        application.awaitReady();
        return application;
    }

    public Person newPerson() {
        return Person.registered(gateway.address());
    }

    PackagedApplication gateway() {
        return gateway;
    }

    public TestDatabase database() {
        return database;
    }

    PackagedApplication withPid(long pid) {
        return applications.stream()
                .filter(application -> application.pid() == pid)
                .findFirst()
                .orElseThrow();
    }

    public List<PackagedApplication> all() {
        return List.copyOf(applications);
    }

    @Override
    public void close() {
        applications.reversed().forEach(PackagedApplication::close);
        database.close();
    }
}
