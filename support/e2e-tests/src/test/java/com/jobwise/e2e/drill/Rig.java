package com.jobwise.e2e.drill;

import com.jobwise.e2e.DatabaseLogins;
import com.jobwise.e2e.PackagedCommand;
import com.jobwise.e2e.drill.server.OwnPostgres;
import com.jobwise.e2e.drill.server.OwnRabbit;
import com.jobwise.wire.Topology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The system of one drill: a PostgreSQL, a RabbitMQ and the packaged applications, all of its own. */
final class Rig implements AutoCloseable {

    static final String GATEWAY = "api-gateway";
    static final String GENERATION = "generation-worker";
    static final String RANKING = "ranking-worker";
    static final String STYLE = "style-worker";

    private final OwnPostgres postgres = OwnPostgres.create();
    private final OwnRabbit rabbit = OwnRabbit.create();
    private final List<Station> stations = new CopyOnWriteArrayList<>();
    private final Topology topology = new Topology("drill");
    private final Path logs;
    private final Map<String, String> settings;
    private final Thread atExit = new Thread(this::closeQuietly, "drill-clean-up");

    /** Servers only. @param settings environment variables for every process */
    Rig(Path logs, Map<String, String> settings) {
        this.logs = logs;
        this.settings = settings;
        Runtime.getRuntime().addShutdownHook(atExit);
        DatabaseLogins.prepare(postgres.dataSource());
    }

    /** Servers, a gateway and these workers, all ready. */
    static Rig with(Path logs, Map<String, String> settings, List<String> workers) {
        var rig = new Rig(logs, settings);
        rig.station(GATEWAY, Map.of()).awaitReady();
        workers.forEach(module -> rig.station(module, Map.of()));
        rig.all().forEach(Station::awaitReady);
        return rig;
    }

    /** @param special settings of this process only, such as a server behind a proxy */
    Station station(String module, Map<String, String> special) {
        return station(module, special, logs);
    }

    /** @param output where its log goes */
    Station station(String module, Map<String, String> special, Path output) {
        var environment = environment(module);
        environment.put("SERVER_PORT", Integer.toString(freePort()));
        environment.putAll(special);
        var station = new Station(module, Map.copyOf(environment), output);
        stations.add(station);
        return station;
    }

    /** A command of the gateway's program, which ends by itself; it may do what the server's superuser may. */
    PackagedCommand command(String... arguments) {
        var environment = environment(GATEWAY);
        environment.put("JOBWISE_DB_MAINTENANCE_USER", postgres.user());
        return PackagedCommand.start(GATEWAY, List.of(arguments), environment, logs);
    }

    private Map<String, String> environment(String module) {
        var environment = new HashMap<>(Map.of(
                "JOBWISE_DB_URL", postgres.url(postgres.port()),
                "JOBWISE_DB_USER", DatabaseLogins.roleOf(module),
                "JOBWISE_DB_PASSWORD", DatabaseLogins.PASSWORD,
                "JOBWISE_DB_MIGRATOR_USER", postgres.user(),
                "JOBWISE_AMQP_URL", rabbit.uri(rabbit.port()),
                "JOBWISE_JWT_SECRET", "known to these drills only, and long enough for HS256",
                "JOBWISE_QUEUE_PREFIX", topology.prefix(),
                "JOBWISE_GATEWAY_PASSWORDS_BCRYPTCOST", "4"));
        environment.putAll(UNLIMITED);
        environment.putAll(settings);
        return environment;
    }

    /** One caller does here what a crowd does, and the counters are read over HTTP. */
    private static final Map<String, String> UNLIMITED = Map.of(
            "JOBWISE_GATEWAY_LIMITS_GENERAL", "1000000/1m",
            "JOBWISE_GATEWAY_LIMITS_WORK", "1000000/1m",
            "JOBWISE_GATEWAY_LIMITS_REGISTER", "1000000/1m",
            "JOBWISE_GATEWAY_LIMITS_SIGNIN", "1000000/1m",
            "JOBWISE_GATEWAY_LIMITS_REFUSED", "1000000/1m",
            "MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE", "health,metrics");

    /** A station that was there for one drill only, and has ended. */
    void forget(Station station) {
        station.close();
        stations.remove(station);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    OwnPostgres postgres() {
        return postgres;
    }

    OwnRabbit rabbit() {
        return rabbit;
    }

    Topology topology() {
        return topology;
    }

    Station gateway() {
        return all(GATEWAY).getFirst();
    }

    List<Station> all(String module) {
        return stations.stream()
                .filter(station -> station.module().equals(module))
                .toList();
    }

    List<Station> all() {
        return List.copyOf(stations);
    }

    List<Station> workers() {
        return stations.stream()
                .filter(station -> !station.module().equals(GATEWAY))
                .toList();
    }

    private void closeQuietly() {
        for (var closeable : inReverse()) {
            try {
                closeable.close();
            } catch (Exception _) {
                // The next one still has to be closed.
            }
        }
    }

    private List<AutoCloseable> inReverse() {
        List<AutoCloseable> all = new ArrayList<>(stations.reversed());
        all.add(rabbit);
        all.add(postgres);
        return all;
    }

    @Override
    public void close() {
        closeQuietly();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }
}
