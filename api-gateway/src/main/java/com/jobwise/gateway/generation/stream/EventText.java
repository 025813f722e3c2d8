package com.jobwise.gateway.generation.stream;

import com.jobwise.generation.GenerationStage;
import com.jobwise.generation.GenerationStatus;
import com.jobwise.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events in the form of {@code text/event-stream}. */
final class EventText {

    /** A comment: keeps proxies from closing the stream, and finds out that its reader has gone. */
    static final byte[] HEARTBEAT = bytes(":\n\n");

    /** Come back after a second when the stream ends. */
    static final byte[] BEGIN = bytes("retry: 1000\n\n");

    private EventText() {}

    /**
     * The {@code data} of an event.
     *
     * @param waitingFor as in the status resource
     */
    record View(
            UUID id,
            GenerationStatus status,
            Progress progress,
            @Nullable String waitingFor,
            @Nullable String errorCode,
            Instant at) {}

    record Progress(
            int currentStage,
            int totalStages,
            int percentage,
            @Nullable String stageName) {}

    static byte[] of(List<GenerationEvent> events) {
        var text = new StringBuilder();
        for (var event : events) {
            text.append("id: ").append(event.seq()).append('\n');
            text.append("event: ").append(event.event()).append('\n');
            // JSON has no line breaks of its own here, so one data line is enough.
            text.append("data: ").append(Json.write(view(event))).append("\n\n");
        }
        return bytes(text.toString());
    }

    private static View view(GenerationEvent event) {
        var data = event.data();
        var percentage = GenerationStage.percentage(data.status(), data.currentStage());
        var progress = new Progress(data.currentStage(), data.totalStages(), percentage, data.stageName());
        return new View(event.generationId(), data.status(), progress, data.waitingFor(), data.errorCode(), event.at());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
