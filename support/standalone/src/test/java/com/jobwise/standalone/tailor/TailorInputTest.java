package com.jobwise.standalone.tailor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jobwise.generation.DocumentType;
import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TailorInputTest {

    private static final String RESUME = "{\"basics\":{\"name\":\"Ilka Vandersee\"}}";

    @TempDir
    Path directory = Path.of("");

    @Test
    void soundFilesAreReadAsTheyAre() throws IOException {
        var input =
                read(file("me.json", RESUME), file("job.txt", "\uFEFFWe look for you.\n"), file("old.txt", "Dear all"));

        assertThat(input.resume()).isEqualTo(RESUME);
        assertThat(input.posting()).isEqualTo("We look for you.\n");
        assertThat(input.sample()).isEqualTo(new TailorInput.Sample("old.txt", "Dear all"));
    }

    @Test
    void missingFileIsNamed() throws IOException {
        refuses("The resume nowhere.json does not exist.", Path.of("nowhere.json"), file("job.txt", "We look"));
    }

    @Test
    void directoryIsNoFile() throws IOException {
        refuses("is a directory, not a file.", directory, file("job.txt", "We look"));
    }

    @Test
    void brokenJsonIsTakenToItsPlace() throws IOException {
        refuses("is not JSON (line 2, column ", file("me.json", "{\n\"basics\": oops}"), file("job.txt", "We look"));
    }

    @Test
    void jsonThatIsNoResumeIsRefused() throws IOException {
        for (var other :
                List.of("[1,2]", "{\"name\":\"package\"}", "{\"basics\":{}}", "{\"basics\":\"Ilka\"}", "\"text\"")) {
            refuses("is JSON but not a resume", file("me.json", other), file("job.txt", "We look"));
        }
    }

    @Test
    void emptyPostingIsRefused() throws IOException {
        refuses("job.txt is empty.", file("me.json", RESUME), file("job.txt", " \n\t\n"));
    }

    @Test
    void otherEncodingsAreRefusedBeforeTheyBecomeGarbage() throws IOException {
        var latin = Files.write(directory.resolve("job.txt"), "Müller".getBytes(StandardCharsets.ISO_8859_1));

        refuses("is not UTF-8 text", file("me.json", RESUME), latin);
    }

    @Test
    void hugeFileIsRefusedWithoutReadingItAll() throws IOException {
        refuses("is larger than 1 MiB.", file("me.json", RESUME), file("job.txt", "x".repeat(InputFile.MAX_BYTES + 1)));
    }

    private void refuses(String sentence, Path resume, Path posting) {
        assertThatExceptionOfType(StoppedException.class)
                .isThrownBy(() -> read(resume, posting, null))
                .withMessageContaining(sentence)
                .satisfies(stopped -> assertThat(stopped.exitCode()).isEqualTo(ExitCode.BAD_INPUT));
    }

    private static TailorInput read(Path resume, Path posting, @Nullable Path sample) {
        return TailorInput.read(resume, posting, sample, List.of(DocumentType.RESUME));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }
}
