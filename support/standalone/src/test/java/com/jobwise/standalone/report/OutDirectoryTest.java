package com.jobwise.standalone.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jobwise.generation.DocumentType;
import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import com.jobwise.standalone.tailor.TailoredDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutDirectoryTest {

    private static final List<DocumentType> BOTH = List.of(DocumentType.values());

    private List<TailoredDocument> documents = List.of();
    private Path out = Path.of("");

    @BeforeAll
    void tailorOnce() {
        documents = FinishedRun.both().documents();
    }

    @BeforeEach
    void newDirectory(@TempDir Path directory) {
        out = directory.resolve("deep/out");
    }

    @Test
    void eachDocumentIsWrittenAsTextMarkdownAndJson() throws IOException {
        var files = write(false);

        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "resume.txt",
                        "resume.md",
                        "resume.json",
                        "cover-letter.txt",
                        "cover-letter.md",
                        "cover-letter.json");
        assertThat(files.getFirst()).hasContent("text of resume\n");
    }

    @Test
    void jsonIsInTheOrderOfJsonResume() throws IOException {
        write(false);

        assertThat(out.resolve("resume.json"))
                .content()
                .containsSubsequence("basics", "name", "url", "work", "name", "endDate", "custom");
    }

    @Test
    void ownFilesAreReplaced() throws IOException {
        write(false);
        write(false);

        assertThat(out.resolve("resume.txt")).hasContent("text of resume\n");
    }

    @Test
    void fileOfSomebodyElseIsNotReplaced() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("resume.json"), "my own master resume");

        assertThatExceptionOfType(StoppedException.class)
                .isThrownBy(() -> OutDirectory.prepare(out, BOTH, false))
                .withMessageContaining("resume.json")
                .withMessageContaining("--force")
                .satisfies(stopped -> assertThat(stopped.exitCode()).isEqualTo(ExitCode.USAGE));
        assertThat(out.resolve("resume.json")).hasContent("my own master resume");
    }

    @Test
    void letterEditedSinceIsNotReplaced() throws IOException {
        write(false);
        Files.writeString(out.resolve("cover-letter.txt"), "polished by hand");

        assertThatExceptionOfType(StoppedException.class).isThrownBy(() -> OutDirectory.prepare(out, BOTH, false));
        assertThat(OutDirectory.prepare(out, List.of(DocumentType.RESUME), false))
                .isNotNull();
    }

    @Test
    void forceReplacesWhateverIsThere() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("resume.txt"), "old");

        write(true);

        assertThat(out.resolve("resume.txt")).hasContent("text of resume\n");
    }

    @Test
    void fileInPlaceOfTheDirectoryIsSaid() throws IOException {
        Files.createDirectories(out.getParent());
        Files.writeString(out, "a file");

        assertThatExceptionOfType(StoppedException.class)
                .isThrownBy(() -> OutDirectory.prepare(out, BOTH, false))
                .withMessageContaining("is a file, not a directory");
    }

    private List<Path> write(boolean force) {
        var directory = OutDirectory.prepare(out, BOTH, force);
        return documents.stream().flatMap(one -> directory.write(one).stream()).toList();
    }
}
