package com.jobwise.testsupport;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The servers of this process, found at first use, and what is to be cleaned up when it ends, last made first. */
final class RunningServers {

    private static final Logger LOG = LoggerFactory.getLogger(RunningServers.class);
    private static final Deque<Runnable> AT_EXIT = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(RunningServers::cleanUp, "test-servers-clean-up"));
    }

    private RunningServers() {}

    static DatabaseServer database() {
        return Database.SERVER;
    }

    static BrokerServer broker() {
        return Broker.SERVER;
    }

    static void atExit(Runnable action) {
        synchronized (AT_EXIT) {
            AT_EXIT.push(action);
        }
    }

    private static void cleanUp() {
        synchronized (AT_EXIT) {
            AT_EXIT.forEach(RunningServers::run);
        }
    }

    private static void run(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.warn("Test servers were not cleaned up completely: {}", e.getMessage());
        }
    }

    private static final class Database {

        private static final DatabaseServer SERVER = find();

        private static DatabaseServer find() {
            var server = DatabaseServers.find(TestEnvironment.ofThisProcess());
            atExit(server.stop());
            LOG.info("Tests use PostgreSQL: {}", server.found());
            return server;
        }
    }

    private static final class Broker {

        private static final BrokerServer SERVER = find();

        private static BrokerServer find() {
            var server = BrokerServers.find(TestEnvironment.ofThisProcess());
            atExit(server.stop());
            LOG.info("Tests use AMQP broker: {} ({})", server.found(), server.kind());
            return server;
        }
    }
}
