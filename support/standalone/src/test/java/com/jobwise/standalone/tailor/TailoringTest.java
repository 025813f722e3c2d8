package com.jobwise.standalone.tailor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jobwise.generation.DocumentType;
import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import com.jobwise.standalone.http.FakeGateway;
import com.jobwise.standalone.progress.RecordedProgress;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TailoringTest {

    private final FakeGateway gateway = new FakeGateway();
    private final RecordedProgress progress = new RecordedProgress();

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void bothDocumentsComeOutOfOneRun() {
        Contract.kept(gateway);

        var run = run(input(null, DocumentType.values()));

        assertThat(run.documents())
                .extracting(document -> document.content().contentText())
                .containsExactly("text of resume", "text of cover-letter");
        assertThat(run.ranking().took()).isEqualTo(Duration.ofSeconds(1));
        assertThat(run.documents().getFirst().status().took()).isEqualTo(Duration.ofMillis(1500));
        assertThat(run.resume().warnings()).hasSize(1);
    }

    @Test
    void onlyWhatIsWantedIsAskedFor() {
        Contract.kept(gateway);

        run(input(null, DocumentType.COVER_LETTER));

        assertThat(gateway.asked("POST", "/generations/cover-letter")).hasSize(1);
        assertThat(gateway.asked("POST", "/generations/resume")).isEmpty();
        assertThat(gateway.asked("POST", "/samples/upload")).isEmpty();
    }

    @Test
    void fileOfTheResumeIsSentAsItIs() {
        Contract.kept(gateway);

        run(input(null, DocumentType.RESUME));

        assertThat(gateway.asked("POST", "/profiles/import").getFirst().body())
                .isEqualTo("{\"basics\":{\"name\":\"Ilka\"}}");
        assertThat(gateway.asked("POST", "/profiles/import").getFirst().authorization())
                .isEqualTo("Bearer t0ken");
    }

    @Test
    void documentsWaitForTheStyleOfTheSample() {
        Contract.kept(gateway);

        run(input(new TailorInput.Sample("old.txt", "Dear all"), DocumentType.COVER_LETTER));

        assertThat(gateway.asked())
                .extracting(FakeGateway.Asked::path)
                .containsSubsequence(
                        "/samples/upload", "/writing-style", "/writing-style", "/generations/cover-letter");
    }

    @Test
    void stagesAreShownAsTheServerReportsThem() {
        Contract.kept(gateway);

        run(input(null, DocumentType.RESUME));

        assertThat(progress.documents())
                .containsExactly(
                        "resume 0 Queued for processing", "resume 40 Generation & Validation", "resume 100 completed");
    }

    @Test
    void refusedPostingIsTheInputsFault() {
        Contract.intake(gateway);
        var other = new FakeGateway();
        try (other) {
            other.on("POST /auth/register", 201, "{\"access_token\":\"t\"}")
                    .on("POST /profiles/import", 422, "{\"detail\":\"A resume needs basics.name.\"}");
            assertThatExceptionOfType(StoppedException.class)
                    .isThrownBy(() -> new Tailoring(other.api(Duration.ofSeconds(20)), progress)
                            .run(input(null, DocumentType.RESUME)))
                    .withMessage("The resume was not accepted: A resume needs basics.name.")
                    .satisfies(stopped -> assertThat(stopped.exitCode()).isEqualTo(ExitCode.BAD_INPUT));
        }
    }

    @Test
    void failedDocumentSaysWhy() {
        Contract.intake(gateway);
        Contract.ranking(gateway);
        gateway.on(
                "POST /generations/resume",
                202,
                Contract.accepted(Contract.RESUME),
                Contract.status("resume", Contract.RESUME, "failed", 40, "Generation & Validation"));

        assertThatExceptionOfType(StoppedException.class)
                .isThrownBy(() -> run(input(null, DocumentType.RESUME)))
                .withMessage("The resume failed: The engine gave up.")
                .satisfies(stopped -> assertThat(stopped.exitCode()).isEqualTo(ExitCode.FAILED));
    }

    @Test
    void documentThatNeverEndsTimesOut() {
        Contract.intake(gateway);
        Contract.ranking(gateway);
        var pending = Contract.status("resume", Contract.RESUME, "pending", 0, "Queued for processing");
        gateway.on("POST /generations/resume", 202, Contract.accepted(Contract.RESUME), pending)
                .on("GET /generations/" + Contract.RESUME, 200, pending);

        assertThatExceptionOfType(StoppedException.class)
                .isThrownBy(() -> new Tailoring(gateway.api(Duration.ofSeconds(2)), progress)
                        .run(input(null, DocumentType.RESUME)))
                .satisfies(stopped -> assertThat(stopped.exitCode()).isEqualTo(ExitCode.TIMED_OUT));
    }

    private Tailored run(TailorInput input) {
        return new Tailoring(gateway.api(Duration.ofSeconds(20)), progress).run(input);
    }

    private static TailorInput input(TailorInput.@Nullable Sample sample, DocumentType... types) {
        return new TailorInput("{\"basics\":{\"name\":\"Ilka\"}}", "A posting", sample, List.of(types));
    }
}
