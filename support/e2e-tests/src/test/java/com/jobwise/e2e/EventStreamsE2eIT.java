package com.jobwise.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.testsupport.TestDatabase;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Many people follow their documents on one gateway; it needs no broker for that. Memory is read from {@code /proc}. */
@EnabledOnOs(OS.LINUX)
class EventStreamsE2eIT {

    private static final Logger LOG = LoggerFactory.getLogger(EventStreamsE2eIT.class);
    private static final int STREAMS = 1_000;
    private static final long MOST_EXTRA_MIB = 300;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    @Nullable
    Path logs;

    @Test
    void aThousandOpenStreamsTakeLittleMemoryAndAllHearTheEnd() throws IOException {
        List<Socket> streams = new ArrayList<>();
        try (var database = TestDatabase.create();
                var gateway =
                        PackagedApplication.start("api-gateway", settings(database), Objects.requireNonNull(logs))) {
            gateway.awaitReady();
            var ilka = Person.registered(gateway.address());
            ilka.imports("ilka-vandersee");
            var document = ilka.asksFor("resume", ilka.pastes("plant-maintenance-technician"));
            var before = residentMiB(gateway.pid());
            // One after the other: a thousand at once are more than the database's connections take, and told to come
            // again.
            for (var i = 0; i < STREAMS; i++) {
                var stream = open(ilka, document);
                streams.add(stream);
                assertThat(readTo(stream, "event: status")).startsWith("HTTP/1.1 200");
            }
            var extra = residentMiB(gateway.pid()) - before;
            LOG.info("{} open streams: {} MiB before, {} MiB extra", STREAMS, before, extra);

            ilka.post("/generations/" + document + "/cancel", Map.of(), 200);
            for (var stream : streams) {
                assertThat(readTo(stream, "event: cancelled")).contains("event: cancelled");
            }
            assertThat(extra).isLessThanOrEqualTo(MOST_EXTRA_MIB);
        } finally {
            for (var stream : streams) {
                stream.close();
            }
        }
    }

    private static Map<String, String> settings(TestDatabase database) {
        return Map.of(
                "JOBWISE_DB_URL", database.url(),
                "JOBWISE_DB_USER", database.user(),
                "JOBWISE_DB_PASSWORD", database.password(),
                "JOBWISE_AMQP_URL", "amqp://guest:guest@127.0.0.1:1",
                "JOBWISE_JWT_SECRET", "known to these tests only, and long enough for HS256",
                "JOBWISE_GATEWAY_STREAMS_PERUSER", Integer.toString(STREAMS));
    }

    private static Socket open(Person person, UUID document) throws IOException {
        var address = URI.create(person.address());
        var socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(20_000);
        var request =
                "GET /api/v1/generations/%s/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                        .formatted(document, person.token());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** What comes until this has come, or until the stream's end; nothing for 20 s is a failure. */
    private static String readTo(Socket stream, String wanted) throws IOException {
        var text = new StringBuilder();
        var buffer = new byte[4_096];
        while (text.indexOf(wanted) < 0) {
            var count = stream.getInputStream().read(buffer);
            if (count < 0) {
                break;
            }
            text.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    private static long residentMiB(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024;
    }
}
