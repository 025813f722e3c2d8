package com.jobwise.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start finds in its directory, and what it does about it. */
class PostgresStartIT {

    @TempDir
    Path directory;

    @Test
    void findsItsDataAgainAfterARestart() {
        var first = LocalPostgres.start(directory, 0);
        Sql.on(first).run("create table kept as select 'Marisol' as name");
        first.close();
        first.close();

        try (var second = LocalPostgres.start(directory, 0)) {
            assertThat(Sql.on(second).one("select name from kept")).isEqualTo("Marisol");
        }
    }

    @Test
    void halfMadeFilesOfAnInterruptedFirstStartAreMadeAnew() throws IOException {
        var named = Files.createDirectory(directory.resolve("my data"));
        Files.writeString(
                Files.createDirectory(named.resolve("pgdata-18.unfinished")).resolve("PG_VERSION"), "18");

        try (var postgres = LocalPostgres.start(named, 0)) {
            assertThat(Sql.on(postgres).one("select 1")).isEqualTo("1");
        }
    }

    @Test
    void dataOfAnotherMajorVersionIsRefusedAndLeftAsItIs() throws IOException {
        var version = Files.writeString(
                Files.createDirectory(directory.resolve("pgdata-18")).resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(() -> LocalPostgres.start(directory, 0).close())
                .isInstanceOf(EmbeddedStartException.class)
                .hasMessageContaining("was written by PostgreSQL 17, this jobwise brings PostgreSQL 18");
        assertThat(directory.resolve("pgdata-18")).isDirectoryContaining(version::equals);
    }

    @Test
    void takenPortIsNamedBeforeAnythingIsMade() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() ->
                            LocalPostgres.start(directory, taken.getLocalPort()).close())
                    .isInstanceOf(EmbeddedStartException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort());
        }
        assertThat(directory.resolve("pgdata-18")).doesNotExist();
    }
}
