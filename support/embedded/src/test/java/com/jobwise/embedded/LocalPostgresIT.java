package com.jobwise.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a started server is. */
class LocalPostgresIT {

    @TempDir
    static Path directory;

    private static LocalPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = LocalPostgres.start(directory, 0);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void isPostgres18OnItsOwnDirectory() {
        assertThat(sql().one("show server_version")).startsWith("18.");
        assertThat(sql().one("show data_directory"))
                .isEqualTo(directory.resolve("pgdata-18").toString());
        assertThat(sql().one("select current_database()")).isEqualTo("jobwise");
    }

    @Test
    void writesDurably() {
        assertThat(sql().one("show fsync")).isEqualTo("on");
        assertThat(sql().one("show full_page_writes")).isEqualTo("on");
        assertThat(sql().one("show synchronous_commit")).isEqualTo("on");
    }

    @Test
    void keepsUnicodeWhateverTheLocaleOfTheMachine() {
        assertThat(
                        sql().one(
                                        "select concat(datlocprovider, ' ', datlocale) from pg_database where datname = current_database()"))
                .isEqualTo("b C.UTF-8");
        assertThat(sql().one("select upper('żółć')")).isEqualTo("ŻÓŁĆ");
    }

    @Test
    void listensOnLoopbackAndNowhereElse() {
        assertThat(sql().one("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(sql().one("show unix_socket_directories")).isEmpty();
    }

    @Test
    void refusesEverybodyWithoutThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), "guess")
                        .close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void secondStarterOnTheSameDirectoryIsToldWhichOneIsInUse() {
        assertThatThrownBy(() -> LocalPostgres.start(directory, 0).close())
                .isInstanceOf(EmbeddedStartException.class)
                .hasMessage("Another jobwise uses the data directory %s. Stop it, or choose another directory."
                        .formatted(directory));
        assertThat(sql().one("select 1")).isEqualTo("1");
    }

    private static Sql sql() {
        return Sql.on(postgres);
    }
}
