package com.jobwise.gateway.generation.stream;

import com.jobwise.gateway.GatewayProperties;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.web.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** A document's changes as they happen. */
@RestController
@Tag(name = "generations")
class EventStreamController {

    private final GenerationEventStore events;
    private final EventStreams streams;
    private final GatewayProperties.Streams settings;

    EventStreamController(GenerationEventStore events, EventStreams streams, GatewayProperties properties) {
        this.events = events;
        this.streams = streams;
        this.settings = properties.streams();
    }

    /** Ends after a terminal event; who has seen that already gets 204, which tells a browser not to come again. */
    @GetMapping("/api/v1/generations/{id}/events")
    @Operation(summary = "Follow a document live (server-sent events)")
    @ApiResponse(
            responseCode = "200",
            description = "Events until the document ends",
            content = @Content(mediaType = "text/event-stream", schema = @Schema(type = "string")))
    @ApiResponse(
            responseCode = "204",
            description = "The document has ended and all its events were seen",
            content = @Content)
    void followGeneration(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = LastEventId.HEADER, required = false) @Nullable String lastEventId,
            HttpServletResponse response)
            throws IOException {
        var claimed = LastEventId.read(lastEventId);
        var all = events.all(user.id(), id);
        if (all.isEmpty()) {
            throw ApiException.notFound("generation");
        }
        // More than there ever was is another document's number: everything is news.
        var seen = claimed > all.getLast().seq() ? 0 : claimed;
        var backlog = all.stream().filter(event -> event.seq() > seen).toList();
        if (backlog.isEmpty() && all.getLast().isTerminal()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        follow(streams.open(user.id(), id, seen), backlog, response);
    }

    private void follow(EventStream stream, List<GenerationEvent> backlog, HttpServletResponse response)
            throws IOException {
        try {
            response.setContentType("text/event-stream;charset=UTF-8");
            // Proxies are to pass on every event at once.
            response.setHeader("X-Accel-Buffering", "no");
            stream.write(response.getOutputStream(), backlog, settings.heartbeat(), settings.longest());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            streams.gone(stream);
        }
    }
}
