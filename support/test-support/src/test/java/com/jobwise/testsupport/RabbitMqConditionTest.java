package com.jobwise.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RabbitMqConditionTest {

    private static final TestEnvironment DESK = new TestEnvironment(Map.of());
    private static final TestEnvironment CI = new TestEnvironment(Map.of("CI", "true"));

    @Test
    void runsOnRabbitMq() {
        assertThat(RabbitMqCondition.decide(broker(BrokerKind.RABBITMQ), CI).isDisabled())
                .isFalse();
        assertThat(RabbitMqCondition.decide(broker(BrokerKind.RABBITMQ), DESK).isDisabled())
                .isFalse();
    }

    @Test
    void isSkippedElsewhereWithAReasonToRead() {
        var decision = RabbitMqCondition.decide(broker(BrokerKind.EMBEDDED), DESK);

        assertThat(decision.isDisabled()).isTrue();
        assertThat(decision.getReason())
                .contains("needs RabbitMQ, but the broker is the embedded broker: nothing there");
    }

    @Test
    void failsElsewhereInCi() {
        assertThatThrownBy(() -> RabbitMqCondition.decide(broker(BrokerKind.EMBEDDED), CI))
                .hasMessageContaining("needs RabbitMQ")
                .hasMessageContaining("CI=true");
    }

    private static BrokerServer broker(BrokerKind kind) {
        return new BrokerServer("amqp://nowhere", kind, "the embedded broker: nothing there", () -> {});
    }
}
