package com.jobwise.standalone.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {

    private static final Pattern TOKENS = Pattern.compile("\u001b\\[(\\d*)[AK]|\r|\n|[^\u001b\r\n]+");

    private final StringWriter written = new StringWriter();
    private Duration now = Duration.ZERO;

    @Test
    void finishedStepStaysWithItsTimeAndNoTraceOfTheWaiting() {
        try (var view = new TerminalProgress(new PrintWriter(written), () -> now)) {
            view.step("Starting the API");
            now = Duration.ofMillis(2500);
            view.step("Writing");
        }

        assertThat(screen()).containsExactly("  Starting the API (2.5 s)", "  Writing (0.0 s)");
    }

    @Test
    void barsOfTwoDocumentsAreRedrawnInPlace() {
        try (var view = new TerminalProgress(new PrintWriter(written), () -> now)) {
            view.step("Writing");
            view.document("resume", 0, "Queued");
            view.document("cover letter", 0, "Queued");
            view.document("resume", 50, "Writing");
            view.document("resume", 100, "completed");
        }

        assertThat(screen())
                .containsExactly(
                        "  Writing (0.0 s)",
                        "  resume        [########################] 100 %  completed",
                        "  cover letter  [........................]   0 %  Queued");
    }

    @Test
    void percentageOfAStrangerDoesNotBreakTheBar() {
        assertThat(Bar.of(250)).isEqualTo(Bar.of(100));
        assertThat(Bar.of(-1)).isEqualTo(Bar.of(0));
    }

    /** What a terminal would show: understands "up", "clear line" and the ends of lines, no more. */
    private List<String> screen() {
        var lines = new ArrayList<>(List.of(""));
        var row = 0;
        var tokens = TOKENS.matcher(written.toString());
        while (tokens.find()) {
            var token = tokens.group();
            if (tokens.group(1) != null && token.endsWith("A")) {
                row -= Integer.parseInt(tokens.group(1));
            } else if (tokens.group(1) != null) {
                lines.set(row, "");
            } else if (token.equals("\n")) {
                row++;
                if (row == lines.size()) {
                    lines.add("");
                }
            } else if (!token.equals("\r")) {
                lines.set(row, lines.get(row) + token);
            }
        }
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }
}
