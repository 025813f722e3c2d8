package com.jobwise.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.standalone.http.FakeGateway;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jobwise admin} against the API's contract. */
class AdminCommandTest {

    private static final String ID = "6f0c0a52-1f0e-4c8e-9d0b-2f8f6d3f7a11";
    private static final String ITEM = """
            {"id": "%s", "kind": "generation", "status": "failed", "user_id": 7, "attempt": 5, "waiting_for": null,
             "failure_code": "too_many_attempts", "created_at": "2026-11-25T09:59:17.123456Z", "finalized_at": null}
            """.formatted(ID);
    private static final String KIND = """
            {"kind": "generation", "paused_at": "2026-11-25T09:59:19Z", "workers": 2, "slots": 4, "running": 1, "draining": 0}
            """;

    @TempDir
    Path directory = Path.of("");

    private final FakeGateway gateway = new FakeGateway();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void listIsATableWithWhatComesNext() throws IOException {
        gateway.on("GET /admin/work", 200, """
                {"items": [%s], "total": 41, "pagination": {"next_cursor": "abc"}}
                """.formatted(ITEM));

        assertThat(run("list", "--status", "failed", "--limit", "1")).isZero();

        assertThat(out.toString().lines().toList().getFirst()).startsWith("id ").contains("failure code");
        assertThat(out.toString())
                .contains(ID + "  generation  failed", "too_many_attempts  2026-11-25T09:59:17Z  -")
                .contains("41 in all; the next page: --cursor abc");
    }

    @Test
    void jsonIsTheAnswerItself() throws IOException {
        gateway.on("POST /admin/work/" + ID + "/replay", 202, ITEM);

        assertThat(run("replay", ID, "--json")).isZero();

        assertThat(out.toString()).contains("\"failure_code\" : \"too_many_attempts\"");
        assertThat(gateway.asked("POST", "/admin/work/" + ID + "/replay")
                        .getFirst()
                        .idempotencyKey())
                .isNotEqualTo("null");
    }

    @Test
    void kindsAndWorkersAreToldApart() throws IOException {
        gateway.on("POST /admin/kinds/generation/drain", 200, KIND)
                .on("POST /admin/workers/style-1-x/drain", 200, "{}")
                .on("POST /admin/kinds/generation/pause", 200, KIND)
                .on("POST /admin/kinds/generation/resume", 200, KIND);

        assertThat(run("drain", "generation")).isZero();
        assertThat(run("drain", "style-1-x")).isZero();
        assertThat(run("pause", "generation")).isZero();
        assertThat(run("resume", "generation")).isZero();

        assertThat(out.toString()).contains("paused at  2026-11-25T09:59:19Z");
        assertThat(gateway.asked()).hasSize(4);
    }

    @Test
    void queueAndDetailShowEveryPart() throws IOException {
        gateway.on("GET /admin/queue", 200, """
                {"kinds": [{"kind": "generation", "capacity": %s, "parked": 3, "states": [
                  {"kind": "generation", "status": "queued", "items": 12, "announced": 4, "waiting_for_model": 0, "later": 1,
                   "oldest_seconds": 61.25}]}]}
                """.formatted(KIND)).on("GET /admin/work/" + ID, 200, """
                {"item": %s, "waits_for": [], "held_up": [], "others": [],
                 "stages": [{"stage": "write", "engine": "rules-1", "prompt_version": "none", "seconds": 1.5, "finished_at": null}]}
                """.formatted(ITEM));

        assertThat(run("queue")).isZero();
        assertThat(run("show", ID)).isZero();

        assertThat(out.toString())
                .contains("61.3", "stages done", "rules-1", "user id")
                .doesNotContain("waits for\n");
    }

    @Test
    void refusalIsASentence() throws IOException {
        gateway.on("GET /admin/workers", 403, """
                {"detail": "Only an administrator may do this.", "code": "administrators_only"}
                """);

        assertThat(run("workers")).isEqualTo(5);

        assertThat(err.toString()).contains("jobwise: Only an administrator may do this.");
    }

    @Test
    void whoAsksHasToBeSaid() {
        assertThat(execute(Map.of(), "admin", "queue")).isEqualTo(2);
        assertThat(err.toString()).contains("--key-file", "JOBWISE_API_KEY");
    }

    @Test
    void aUrlWithAPathIsUsage() {
        assertThat(execute(Map.of("JOBWISE_API_KEY", "jw_x"), "admin", "queue", "--url", "http://localhost/api/v1"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("without a path");
    }

    @Test
    void theCommandWithoutMoreShowsWhatThereIs() {
        assertThat(execute(Map.of(), "admin", "--help")).isZero();
        assertThat(out.toString())
                .contains("list", "show", "replay", "cancel", "pause", "resume", "drain", "workers", "queue");
    }

    /** With the key in a file, against the fake gateway. */
    private int run(String... arguments) throws IOException {
        var key = Files.writeString(directory.resolve("ops.key"), "jw_" + "a".repeat(43) + "\n");
        List<String> words = new ArrayList<>(List.of("admin"));
        words.addAll(List.of(arguments));
        words.addAll(List.of("--url", gateway.root().toString(), "--key-file", key.toString()));
        return execute(Map.of(), words.toArray(String[]::new));
    }

    private int execute(Map<String, String> environment, String... arguments) {
        var all = new HashMap<>(environment);
        all.put("JOBWISE_CACHE", directory.toString());
        return Jobwise.commandLine(Surroundings.of(all, UUID::randomUUID))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
