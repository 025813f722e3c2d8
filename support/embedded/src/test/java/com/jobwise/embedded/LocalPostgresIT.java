package com.jobwise.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresIT {

    @TempDir
    Path directory;

    @Test
    void isPostgres18WithDurableWrites() {
        try (var postgres = LocalPostgres.start(directory, 0)) {
            var sql = Sql.on(postgres);

            assertThat(sql.one("show server_version")).startsWith("18.");
            assertThat(sql.one("show fsync")).isEqualTo("on");
            assertThat(sql.one("show full_page_writes")).isEqualTo("on");
            assertThat(sql.one("show synchronous_commit")).isEqualTo("on");
            assertThat(sql.one("show data_directory"))
                    .isEqualTo(directory.resolve("pgdata-18").toString());
        }
    }

    @Test
    void keepsUnicodeWhateverTheLocaleOfTheMachine() {
        try (var postgres = LocalPostgres.start(directory, 0)) {
            var sql = Sql.on(postgres);

            assertThat(
                            sql.one(
                                    "select concat(datlocprovider, ' ', datlocale) from pg_database where datname = current_database()"))
                    .isEqualTo("b C.UTF-8");
            assertThat(sql.one("select upper('żółć')")).isEqualTo("ŻÓŁĆ");
        }
    }

    @Test
    void listensOnLoopbackAndNowhereElse() {
        try (var postgres = LocalPostgres.start(directory, 0)) {
            var sql = Sql.on(postgres);

            assertThat(sql.one("show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(sql.one("show unix_socket_directories")).isEmpty();
        }
    }

    @Test
    void refusesEverybodyWithoutThePassword() {
        try (var postgres = LocalPostgres.start(directory, 0)) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), "guess")
                            .close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void findsItsDataAgainAfterARestart() {
        try (var postgres = LocalPostgres.start(directory, 0)) {
            Sql.on(postgres).run("create table kept as select 'Marisol' as name");
        }
        try (var postgres = LocalPostgres.start(directory, 0)) {
            assertThat(Sql.on(postgres).one("select name from kept")).isEqualTo("Marisol");
        }
    }

    @Test
    void secondStarterOnTheSameDirectoryIsToldWhichOneIsInUse() {
        try (var postgres = LocalPostgres.start(directory, 0)) {
            assertThatThrownBy(() -> LocalPostgres.start(directory, 0).close())
                    .isInstanceOf(EmbeddedStartException.class)
                    .hasMessage("Another jobwise uses the data directory %s. Stop it, or choose another directory."
                            .formatted(directory));
            assertThat(Sql.on(postgres).one("select 1")).isEqualTo("1");
        }
    }

    @Test
    void closingTwiceIsClosingOnce() {
        var postgres = LocalPostgres.start(directory, 0);

        postgres.close();
        postgres.close();

        LocalPostgres.start(directory, 0).close();
    }

    @Test
    void dataOfAnotherMajorVersionIsRefusedBeforeItIsTouched() throws IOException {
        LocalPostgres.start(directory, 0).close();
        Files.writeString(directory.resolve("pgdata-18").resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(() -> LocalPostgres.start(directory, 0).close())
                .isInstanceOf(EmbeddedStartException.class)
                .hasMessageContaining("was written by PostgreSQL 17, this jobwise brings PostgreSQL 18");
    }

    @Test
    void takenPortIsNamed() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() ->
                            LocalPostgres.start(directory, taken.getLocalPort()).close())
                    .isInstanceOf(EmbeddedStartException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort());
        }
        LocalPostgres.start(directory, 0).close();
    }

    @Test
    void halfMadeFilesOfAnInterruptedFirstStartAreMadeAnew() throws IOException {
        Files.writeString(
                Files.createDirectory(directory.resolve("pgdata-18.unfinished")).resolve("PG_VERSION"), "18");

        try (var postgres = LocalPostgres.start(directory, 0)) {
            assertThat(Sql.on(postgres).one("select 1")).isEqualTo("1");
        }
    }

    @Test
    void worksInADirectoryWithASpace() {
        try (var postgres = LocalPostgres.start(directory.resolve("my data"), 0)) {
            assertThat(Sql.on(postgres).one("select 1")).isEqualTo("1");
        }
    }
}
