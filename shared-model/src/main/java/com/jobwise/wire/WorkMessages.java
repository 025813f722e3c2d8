package com.jobwise.wire;

import com.jobwise.json.Json;
import com.jobwise.work.WorkKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.core.MessageDeliveryMode;
import tools.jackson.core.JacksonException;

/**
 * Messages as bytes. The AMQP {@code type} names the contract, e.g. {@code generation.requested.v1}: never a class name, since
 * renaming a class must not break a stored message. Readers ignore fields they do not know.
 */
public final class WorkMessages {

    /** A real message has about 100 bytes; nothing longer is even parsed. */
    static final int MAX_BYTES = 500;

    /** As W3C Trace Context has it, with room for later versions. */
    private static final Pattern TRACEPARENT = Pattern.compile("[!-~]{1,100}");

    private static final String CONTENT_TYPE = "application/json";

    private record Body(@Nullable UUID workId) {}

    private WorkMessages() {}

    public static String typeOf(WorkKind kind) {
        return kind.stored() + ".requested.v1";
    }

    /** @throws IllegalArgumentException for a traceparent that is no header: a client that sent it would lose its connection */
    public static Message encode(WorkMessage message, @Nullable String traceparent) {
        var builder = MessageBuilder.withBody(
                        Json.write(new Body(message.workId())).getBytes(StandardCharsets.UTF_8))
                .setType(typeOf(message.kind()))
                .setMessageId(message.workId().toString())
                .setContentType(CONTENT_TYPE)
                .setContentEncoding(StandardCharsets.UTF_8.name())
                .setDeliveryMode(MessageDeliveryMode.PERSISTENT);
        if (traceparent != null) {
            if (!TRACEPARENT.matcher(traceparent).matches()) {
                throw new IllegalArgumentException("no traceparent");
            }
            builder.setHeader("traceparent", traceparent);
        }
        return builder.build();
    }

    /** @throws MalformedMessageException for anything that {@link #encode} would not write, with a reason that quotes nothing */
    public static WorkMessage decode(Message message) {
        var type = message.getMessageProperties().getType();
        var kind = Arrays.stream(WorkKind.values())
                .filter(one -> typeOf(one).equals(type))
                .findFirst()
                .orElseThrow(() -> new MalformedMessageException("unknown type"));
        if (message.getBody().length > MAX_BYTES) {
            throw new MalformedMessageException("too long");
        }
        try {
            var body = Json.mapper().readValue(message.getBody(), Body.class);
            if (body == null || body.workId() == null) {
                throw new MalformedMessageException("no work id");
            }
            return new WorkMessage(body.workId(), kind);
        } catch (JacksonException _) {
            throw new MalformedMessageException("not the JSON of a work message");
        }
    }
}
