package com.jobwise.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jobwise.work.WorkKind;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.core.MessageDeliveryMode;

class WorkMessagesTest {

    private static final UUID ID = UUID.fromString("5d0cbb2c-5b8e-4f3a-9a51-8f2f0f1c7d10");

    private static Message message(String type, String body) {
        return MessageBuilder.withBody(body.getBytes(StandardCharsets.UTF_8))
                .setType(type)
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindSurvivesTheWire(WorkKind kind) {
        var sent = new WorkMessage(ID, kind);

        assertThat(WorkMessages.decode(WorkMessages.encode(sent, null))).isEqualTo(sent);
    }

    /** The contract of version 1: a change here is a new version. */
    @Test
    void bytesAreThoseOfTheContract() {
        var message = WorkMessages.encode(new WorkMessage(ID, WorkKind.GENERATION), "00-abc-def-01");

        assertThat(new String(message.getBody(), StandardCharsets.UTF_8))
                .isEqualTo("{\"work_id\":\"5d0cbb2c-5b8e-4f3a-9a51-8f2f0f1c7d10\"}");
        assertThat(message.getMessageProperties().getType()).isEqualTo("generation.requested.v1");
        assertThat(message.getMessageProperties().getMessageId()).isEqualTo(ID.toString());
        assertThat(message.getMessageProperties().getDeliveryMode()).isEqualTo(MessageDeliveryMode.PERSISTENT);
        assertThat(message.getMessageProperties().<String>getHeader("traceparent"))
                .isEqualTo("00-abc-def-01");
        assertThat(message.getBody()).hasSizeLessThan(WorkMessages.MAX_BYTES);
    }

    @Test
    void readersIgnoreWhatALaterVersionAdds() {
        var message = message("ranking.requested.v1", "{\"work_id\":\"" + ID + "\",\"priority\":7}");

        assertThat(WorkMessages.decode(message)).isEqualTo(new WorkMessage(ID, WorkKind.RANKING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "{}",
                "[]",
                "null",
                "{\"work_id\":null}",
                "{\"work_id\":\"7\"}",
                "{\"work_id\":",
                "\u0000"
            })
    void otherBodiesAreMalformed(String body) {
        assertThatThrownBy(() -> WorkMessages.decode(message("ranking.requested.v1", body)))
                .isInstanceOf(MalformedMessageException.class);
    }

    @Test
    void unknownTypeAndOversizeBodyAreMalformed() {
        var good = "{\"work_id\":\"" + ID + "\"}";

        assertThatThrownBy(() -> WorkMessages.decode(message("ranking.requested.v2", good)))
                .isInstanceOf(MalformedMessageException.class);
        assertThatThrownBy(() -> WorkMessages.decode(message("ranking.requested.v1", good + " ".repeat(600))))
                .isInstanceOf(MalformedMessageException.class);
    }
}
