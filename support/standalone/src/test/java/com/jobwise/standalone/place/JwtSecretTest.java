package com.jobwise.standalone.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JwtSecretTest {

    @TempDir
    Path directory = Path.of("");

    @Test
    void secondStartFindsTheSecretOfTheFirst() throws IOException {
        var first = JwtSecret.in(directory);

        assertThat(JwtSecret.in(directory)).isEqualTo(first);
        assertThat(first.getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void nobodyElseCanReadIt() throws IOException {
        JwtSecret.in(directory);

        assertThat(Files.getPosixFilePermissions(directory.resolve("jwt-secret")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void twoDirectoriesHaveTwoSecrets(@TempDir Path other) throws IOException {
        assertThat(JwtSecret.in(directory)).isNotEqualTo(JwtSecret.in(other));
    }
}
