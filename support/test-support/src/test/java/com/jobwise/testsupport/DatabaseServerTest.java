package com.jobwise.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseServerTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://127.0.0.1:5432/postgres, jdbc:postgresql://127.0.0.1:5432/mine",
        "jdbc:postgresql://db.test/postgres?sslmode=require, jdbc:postgresql://db.test/mine?sslmode=require",
        "jdbc:postgresql://[::1]:5433/, jdbc:postgresql://[::1]:5433/mine",
    })
    void anotherDatabaseOfTheSameServerKeepsHostPortAndParameters(String admin, String expected) {
        assertThat(new DatabaseServer(admin, "postgres", "", "a test", () -> {}).urlOf("mine"))
                .isEqualTo(expected);
    }
}
