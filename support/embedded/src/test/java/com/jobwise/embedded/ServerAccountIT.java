package com.jobwise.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ServerAccountIT {

    @TempDir
    Path directory;

    private final PostgresBinaries binaries = PostgresBinaries.unpackedIn(PostgresBinaries.defaultCache());

    @BeforeEach
    void everybodyMayEnterTheDirectory() throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
    }

    static List<ServerAccount> forRoot() {
        return ServerAccount.FOR_ROOT;
    }

    @ParameterizedTest
    @MethodSource("forRoot")
    void rootCanStartItOnEachAccountThisMachineAllows(ServerAccount account) throws IOException {
        assumeThat(System.getProperty("user.name")).as("this is about root").isEqualTo("root");
        assumeThat(account.canUse(binaries.program("postgres"), directory))
                .as("%s can be used on this machine", account.prefix())
                .isTrue();
        var control = new PostgresControl(binaries, account, directory.resolve("pgdata-18"));
        control.initialise("jobwise", "jobwise", "secret");
        var port = LoopbackPort.free(LoopbackPort.ANY, "PostgreSQL");

        control.start(port);
        try {
            assertThat(new Sql("jdbc:postgresql://127.0.0.1:" + port + "/jobwise", "jobwise", "secret").one("select 1"))
                    .isEqualTo("1");
        } finally {
            control.stop();
        }
    }

    @Test
    void filesOfOneAccountAreHandedOverToAnother() throws IOException {
        assumeThat(System.getProperty("user.name")).as("this is about root").isEqualTo("root");
        for (var account : ServerAccount.FOR_ROOT) {
            if (account.canUse(binaries.program("postgres"), directory)) {
                var control = new PostgresControl(binaries, account, directory.resolve("pgdata-18"));
                if (!control.cluster().toFile().exists()) {
                    control.initialise("jobwise", "jobwise", "secret");
                }
                control.start(LoopbackPort.free(LoopbackPort.ANY, "PostgreSQL"));
                control.stop();
            }
        }
        LocalPostgres.start(directory, 0).close();
    }

    @Test
    void rootWithoutAnyOtherAccountIsToldWhatToDo() {
        var unusable = List.of(new ServerAccount(List.of("no-such-program"), 0));

        assertThatThrownBy(() -> ServerAccount.firstUsable(unusable, binaries.program("postgres"), directory))
                .isInstanceOf(EmbeddedStartException.class)
                .hasMessageContaining("Start jobwise as an ordinary user")
                .hasMessageContaining("JOBWISE_DB_URL");
    }
}
