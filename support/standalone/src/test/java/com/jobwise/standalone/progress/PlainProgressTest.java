package com.jobwise.standalone.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PlainProgressTest {

    private final StringWriter shown = new StringWriter();

    @Test
    void unchangedStatusIsNotRepeated() {
        try (var view = new PlainProgress(new PrintWriter(shown), () -> Duration.ofMillis(1500))) {
            view.step("Starting");
            view.document("resume", 0, "Queued");
            view.document("resume", 0, "Queued");
            view.document("resume", 100, "completed");
        }

        assertThat(shown.toString().lines())
                .containsExactly(
                        "[  1.5 s] Starting ...",
                        "[  1.5 s] resume: Queued, 0 %",
                        "[  1.5 s] resume: completed, 100 %");
    }

    @Test
    void noControlCharactersGetIntoAFile() {
        try (var view = new PlainProgress(new PrintWriter(shown), () -> Duration.ZERO)) {
            view.step("Starting");
            view.document("resume", 40, "Writing");
        }

        assertThat(shown.toString()).doesNotContain("\u001b", "\r");
    }
}
