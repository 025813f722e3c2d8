package com.jobwise.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalServersIT {

    @TempDir
    Path directory;

    @Test
    void bothAreUpAndSayHowLongThatTook() {
        try (var servers = LocalServers.start(directory, 0, 0)) {
            assertThat(Sql.on(servers.postgres()).one("select 1")).isEqualTo("1");
            assertThat(servers.broker().uri())
                    .startsWith("amqp://jobwise:")
                    .endsWith(":" + servers.broker().port());
            assertThat(servers.postgresTook()).isBetween(Duration.ofMillis(1), Duration.ofMinutes(1));
            assertThat(servers.brokerTook()).isBetween(Duration.ofMillis(1), Duration.ofMinutes(1));
        }
    }

    @Test
    void databaseIsClosedWhenTheBrokerFails() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> LocalServers.start(directory, 0, taken.getLocalPort())
                            .close())
                    .isInstanceOf(EmbeddedStartException.class)
                    .hasMessageContaining("message broker");
        }
        assertThat(directory.resolve("pgdata-18").resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void brokerIsClosedWhenTheDatabaseFails() throws Exception {
        var port = LoopbackPort.free(LoopbackPort.ANY, "message broker");
        try (var held = DataDirectory.hold(directory)) {
            assertThatThrownBy(() -> LocalServers.start(held.root(), 0, port).close())
                    .isInstanceOf(EmbeddedStartException.class)
                    .hasMessageContaining("Another jobwise uses the data directory");
        }
        assertThat(LoopbackPort.free(port, "message broker")).isEqualTo(port);
    }

    @Test
    void closingClosesBoth() {
        var servers = LocalServers.start(directory, 0, 0);
        var brokerPort = servers.broker().port();

        servers.close();

        assertThat(directory.resolve("pgdata-18").resolve("postmaster.pid")).doesNotExist();
        assertThat(LoopbackPort.free(brokerPort, "message broker")).isEqualTo(brokerPort);
    }
}
