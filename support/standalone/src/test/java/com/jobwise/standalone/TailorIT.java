package com.jobwise.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole system, embedded, in a process of its own. */
class TailorIT {

    @TempDir
    Path directory = Path.of("");

    @Test
    void demoLeavesBothDocumentsAndNothingPersonal() throws Exception {
        var out = directory.resolve("out");
        try (var demo = JobwiseProcess.start(directory, "demo", "--json", "--out", out.toString())) {
            assertThat(demo.exitCode()).as(demo.said()).isZero();
            assertThat(out.resolve("resume.txt")).content().contains("Ilka", "Talerwerk");
            assertThat(out.resolve("cover-letter.md")).content().contains("Obolara");
            assertThat(Json.mapper().readTree(out.resolve("resume.json")).has("basics"))
                    .isTrue();

            var report = Json.mapper().readTree(demo.printed());
            assertThat(report.at("/servers/database").asString()).startsWith("PostgreSQL 18");
            assertThat(report.at("/servers/broker").asString()).contains("Qpid");
            assertThat(report.at("/documents/resume/match_report/coverage").size())
                    .isPositive();
            assertThat(report.at("/peak_memory_bytes/total").asLong()).isLessThan(1200L << 20);
        }
        assertThat(filesNaming("Vandersee")).isEmpty();
        assertThat(directory.resolve("cache/runs")).isEmptyDirectory();
    }

    @Test
    void stopHalfWayLeavesNoServerAndNoFiles() throws Exception {
        try (var demo = JobwiseProcess.start(
                directory, "demo", "--out", directory.resolve("out").toString())) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(120))
                    .until(() -> demo.said().contains("Starting the API"));

            assertThat(demo.stop()).isEqualTo(6);
        }
        assertThat(directory.resolve("cache/runs")).isEmptyDirectory();
        assertThat(ProcessHandle.allProcesses()
                        .filter(one -> one.info().commandLine().orElse("").contains(directory.toString())))
                .isEmpty();
    }

    private List<Path> filesNaming(String person) throws IOException {
        try (var files = Files.walk(directory.resolve("cache"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, person))
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
