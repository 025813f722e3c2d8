package com.jobwise.testsupport.model;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Answers requests, whichever connection they come from. */
final class Conversation {

    private static final String MODELS = """
            {"object": "list", "data": [{"id": "fake-model", "object": "model", "owned_by": "tests"}]}""";

    private final Clock clock;
    private final Script script;
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicLong numbers = new AtomicLong();

    Conversation(Clock clock, Script script) {
        this.clock = clock;
        this.script = script;
    }

    int open() {
        return open.get();
    }

    /** Until the client has gone, or an answer has broken the connection. */
    void hold(Connection connection) {
        try (connection) {
            var goesOn = true;
            while (goesOn) {
                var request = connection.next();
                goesOn = request.isPresent() && answer(request.get(), connection);
            }
        } catch (IOException _) {
            // The client, or the end of this server, has closed it.
        }
    }

    private boolean answer(Incoming request, Connection connection) throws IOException {
        open.incrementAndGet();
        try {
            return switch (request.method() + " " + request.path()) {
                case "GET /v1/models" -> connection.send(Wire.ok(MODELS));
                case "POST /v1/chat/completions" -> complete(request, connection);
                default -> connection.send(ProviderError.error(404, Map.of(), "unknown_url", "Unknown request URL."));
            };
        } finally {
            open.decrementAndGet();
        }
    }

    private boolean complete(Incoming request, Connection connection) throws IOException {
        var body = parse(request.body());
        if (body == null
                || !body.path("messages").isArray()
                || !body.path("model").isString()) {
            return connection.send(ProviderError.error(400, Map.of(), "invalid_request", "No model or no messages."));
        }
        var call = new ModelCall(clock.instant(), body.path("model").asString(), request.header("Authorization"), body);
        try {
            return answer(call, connection);
        } catch (RuntimeException | AssertionError e) {
            return connection.send(
                    ProviderError.error(500, Map.of(), "script_failed", "The test's script failed: " + e));
        }
    }

    private boolean answer(ModelCall call, Connection connection) throws IOException {
        var planned = script.next(call);
        var wire = new Answering(call, numbers.incrementAndGet(), planned.good()).wire(planned.reply());
        var delay = delay(planned.reply());
        return (delay.isZero() || connection.stays(delay)) && connection.send(wire);
    }

    private static Duration delay(Reply reply) {
        return reply instanceof Reply.Late(var delay, var later) ? delay.plus(delay(later)) : Duration.ZERO;
    }

    private static @Nullable JsonNode parse(String body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JacksonException _) {
            return null;
        }
    }
}
