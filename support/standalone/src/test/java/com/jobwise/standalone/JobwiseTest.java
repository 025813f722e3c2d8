package com.jobwise.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.standalone.place.Places;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything a command can refuse before it starts anything. */
class JobwiseTest {

    @TempDir
    Path directory = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpShowsCommandsExamplesAndExitCodes() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("tailor", "demo", "up", "jobwise demo", "Exit codes:", "out of time");
    }

    @Test
    void everyCommandHasHelpWithExamples() {
        for (var command : new String[] {"tailor", "demo", "up", "admin"}) {
            assertThat(run(command, "--help")).isZero();
        }
        assertThat(out.toString().split("Examples:", -1)).hasSize(5);
    }

    @Test
    void unknownOptionIsUsage() {
        assertThat(run("demo", "--fast")).isEqualTo(2);
        assertThat(err.toString()).contains("Unknown option: '--fast'");
    }

    @Test
    void missingResumeIsUsage() {
        assertThat(run("tailor", "--posting", "job.txt")).isEqualTo(2);
        assertThat(err.toString()).contains("--resume");
    }

    @Test
    void unknownTypeIsUsageAndNamesTheKnown() {
        assertThat(run("demo", "--type", "poem")).isEqualTo(2);
        assertThat(err.toString()).contains("resume", "cover-letter", "both");
    }

    @Test
    void timeoutHasToBeSeconds() {
        for (var value : new String[] {"0", "-5", "soon", "86401"}) {
            assertThat(run("demo", "--timeout=" + value)).isEqualTo(2);
        }
    }

    @Test
    void unreadableResumeIsBadInput() throws IOException {
        assertThat(tailor(directory.resolve("nowhere.json"), "A posting")).isEqualTo(3);
        assertThat(err.toString()).contains("nowhere.json does not exist.").doesNotContain("Exception");
    }

    @Test
    void emptyPostingIsBadInput() throws IOException {
        assertThat(tailor(resume(), "  \n")).isEqualTo(3);
        assertThat(err.toString()).contains("is empty.");
    }

    @Test
    void outDirectoryThatIsAFileIsUsage() throws IOException {
        var file = Files.writeString(directory.resolve("out"), "x");

        assertThat(tailor(resume(), "A posting", "--out", file.toString())).isEqualTo(2);
    }

    @Test
    void wrongServerUrlIsUsage() throws IOException {
        assertThat(runIn(
                        Map.of("JOBWISE_AMQP_URL", "http://localhost"),
                        "tailor",
                        "--resume",
                        resume().toString(),
                        "--posting",
                        posting("A posting").toString(),
                        "--out",
                        directory.resolve("out").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("JOBWISE_AMQP_URL must begin with amqp://");
    }

    @Test
    void takenPortIsSaidAtOnce() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("up", "--port", Integer.toString(other.getLocalPort()), "--data", directory.toString()))
                    .isEqualTo(4);
            assertThat(err.toString()).contains("Port " + other.getLocalPort() + " is in use");
        }
    }

    @Test
    void portOutsideTheRangeIsUsage() {
        assertThat(run("up", "--port", "70000")).isEqualTo(2);
    }

    @Test
    void modelUrlWithoutAModelSaysWhatIsMissing() {
        for (var command : new String[] {"demo", "up"}) {
            assertThat(run(command, "--model-url", "http://localhost:11434/v1")).isEqualTo(2);
        }
        assertThat(err.toString()).contains("also need --model NAME");
    }

    @Test
    void modelWithoutAnAddressSaysWhatIsMissing() {
        assertThat(run("demo", "--model", "some-model")).isEqualTo(2);
        assertThat(err.toString()).contains("--model also needs --model-url URL", "works by rules");
    }

    @Test
    void modelUrlHasToBeAWebAddressWithoutSecrets() {
        for (var url : new String[] {
            "localhost:11434", "ftp://host/v1", "http://", "https://me:hush@host/v1", "https://h/?k=hush"
        }) {
            assertThat(run("up", "--model", "some-model", "--model-url", url)).isEqualTo(2);
        }
        assertThat(err.toString())
                .contains("must begin with http:// or https://")
                .doesNotContain("hush");
    }

    @Test
    void unknownModelProviderIsUsageAndNamesTheKnown() {
        assertThat(run("up", "--model", "some-model", "--model-provider", "somebody"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("must be one of custom, groq,").contains("ollama");
    }

    @Test
    void customProviderHasNoAddressOfItsOwn() {
        assertThat(run("up", "--model", "some-model", "--model-provider", "custom"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--model-provider custom also needs --model-url URL.");
    }

    @Test
    void missingKeyFileIsBadInput() {
        assertThat(run("demo", "--model-url", "http://h/v1", "--model", "m", "--model-key-file", "nowhere.key"))
                .isEqualTo(3);
        assertThat(err.toString()).contains("The key file nowhere.key does not exist.");
    }

    @Test
    void helpSaysThatNoModelIsNeeded() {
        for (var command : new String[] {"tailor", "demo", "up"}) {
            out.getBuffer().setLength(0);
            assertThat(run(command, "--help")).isZero();
            assertThat(out.toString().replaceAll("\\s+", " "))
                    .contains("--model-url", "--model-key-file", "without one everything works by rules");
        }
    }

    private int tailor(Path resume, String posting, String... more) throws IOException {
        var arguments = new String[5 + more.length];
        System.arraycopy(
                new String[] {
                    "tailor",
                    "--resume",
                    resume.toString(),
                    "--posting",
                    posting(posting).toString()
                },
                0,
                arguments,
                0,
                5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return run(arguments);
    }

    private Path resume() throws IOException {
        return Files.writeString(directory.resolve("me.json"), "{\"basics\":{\"name\":\"Ilka Vandersee\"}}");
    }

    private Path posting(String text) throws IOException {
        return Files.writeString(directory.resolve("job.txt"), text);
    }

    private int run(String... arguments) {
        return runIn(Map.of(), arguments);
    }

    private int runIn(Map<String, String> environment, String... arguments) {
        var surroundings = new Surroundings(
                environment,
                new Places(directory.resolve("cache"), directory.resolve("data")),
                directory,
                false,
                UUID::randomUUID);
        return Jobwise.commandLine(surroundings)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
