package com.jobwise.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelKeyFileTest {

    @TempDir
    Path directory = Path.of("");

    @Test
    void theKeyIsItsOneLine() throws IOException {
        assertThat(ModelKeyFile.read(file("sk-hush_1\n"))).isEqualTo("sk-hush_1");
    }

    @Test
    void anythingElseIsRefusedWithoutBeingShown() throws IOException {
        for (var content : new String[] {"", " \n", "KEY = hush", "hush\nhush", "hush\u00e9", "hush\u0000"}) {
            var file = file(content);
            assertThatExceptionOfType(StoppedException.class)
                    .isThrownBy(() -> ModelKeyFile.read(file))
                    .withMessageContaining("must hold the API key on one line")
                    .withMessageNotContaining("hush")
                    .satisfies(stopped -> assertThat(stopped.exitCode()).isEqualTo(ExitCode.BAD_INPUT));
        }
    }

    @Test
    void aDirectoryCannotBeRead() {
        assertThatExceptionOfType(StoppedException.class)
                .isThrownBy(() -> ModelKeyFile.read(directory))
                .withMessageContaining("cannot be read");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(directory.resolve("model.key"), content);
    }
}
