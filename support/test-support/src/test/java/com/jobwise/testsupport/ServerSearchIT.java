package com.jobwise.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerSearchIT {

    private static final TestEnvironment EMBEDDED = new TestEnvironment(Map.of("JOBWISE_TEST_SERVERS", "embedded"));

    @Test
    void embeddedDatabaseOnDemandWhateverElseIsThere() throws SQLException {
        var server = DatabaseServers.find(EMBEDDED);
        try {
            server.checkUsable();
            assertThat(server.found()).isEqualTo("the embedded server: asked for by JOBWISE_TEST_SERVERS");
            assertThat(version(server)).startsWith("18.");
        } finally {
            server.stop().run();
        }
    }

    @Test
    void embeddedBrokerOnDemandWhateverElseIsThere() {
        var server = BrokerServers.find(EMBEDDED);
        try {
            assertThat(server.kind()).isEqualTo(BrokerKind.EMBEDDED);
            assertThat(server.found()).isEqualTo("the embedded broker: asked for by JOBWISE_TEST_SERVERS");
        } finally {
            server.stop().run();
        }
    }

    @Test
    void namedDatabaseIsTakenBeforeTheStandardPort() throws SQLException {
        var running = RunningServers.database();

        var server = DatabaseServers.find(new TestEnvironment(Map.of(
                "JOBWISE_TEST_DB_URL", running.adminUrl(),
                "JOBWISE_TEST_DB_USER", running.user(),
                "JOBWISE_TEST_DB_PASSWORD", running.password())));

        server.checkUsable();
        assertThat(server.found()).isEqualTo("the server named by JOBWISE_TEST_DB_URL");
    }

    @Test
    void namedBrokerIsTakenBeforeTheStandardPort() {
        var running = RunningServers.broker();

        var server = BrokerServers.find(new TestEnvironment(Map.of("JOBWISE_TEST_AMQP_URL", running.uri())));

        assertThat(server.found()).isEqualTo("the broker named by JOBWISE_TEST_AMQP_URL");
        assertThat(server.kind()).isEqualTo(running.kind());
    }

    @Test
    void namedServerThatDoesNotAnswerIsAFailureNotAReasonToTakeAnother() {
        assertThatThrownBy(() -> DatabaseServers.find(
                        new TestEnvironment(Map.of("JOBWISE_TEST_DB_URL", "jdbc:postgresql://127.0.0.1:1/postgres"))))
                .hasMessageContaining("JOBWISE_TEST_DB_URL names jdbc:postgresql://127.0.0.1:1/postgres");
        assertThatThrownBy(() -> BrokerServers.find(
                        new TestEnvironment(Map.of("JOBWISE_TEST_AMQP_URL", "amqp://guest:guest@127.0.0.1:1"))))
                .hasMessageContaining("JOBWISE_TEST_AMQP_URL names a broker that cannot be used");
    }

    private static String version(DatabaseServer server) throws SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show server_version")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
