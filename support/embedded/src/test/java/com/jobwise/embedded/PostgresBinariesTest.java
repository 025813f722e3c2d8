package com.jobwise.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {

    @TempDir
    Path cache;

    @Test
    void unpacksTheThreeProgramsOnce() throws IOException {
        var first = PostgresBinaries.unpackedIn(cache);
        var unpackedAt = Files.getLastModifiedTime(first.home());
        var second = PostgresBinaries.unpackedIn(cache);

        assertThat(second).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(second.home())).isEqualTo(unpackedAt);
        for (var program : new String[] {"initdb", "pg_ctl", "postgres"}) {
            assertThat(first.program(program)).isExecutable();
        }
        assertThat(Command.run(java.util.List.of(first.program("postgres").toString(), "--version"))
                        .output())
                .startsWith("postgres (PostgreSQL) 18.");
    }

    @Test
    void cacheThatCannotBeWrittenIsNamed() throws IOException {
        var file = Files.writeString(cache.resolve("file"), "in the way");

        assertThatThrownBy(() -> PostgresBinaries.unpackedIn(file))
                .isInstanceOf(EmbeddedStartException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("JOBWISE_PGBIN");
    }
}
