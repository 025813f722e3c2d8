package com.jobwise.testsupport;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Decides about {@link RequiresRabbitMq}. */
final class RabbitMqCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return decide(RunningServers.broker(), TestEnvironment.ofThisProcess());
    }

    static ConditionEvaluationResult decide(BrokerServer broker, TestEnvironment environment) {
        if (broker.kind() == BrokerKind.RABBITMQ) {
            return ConditionEvaluationResult.enabled(broker.found());
        }
        var reason = "needs RabbitMQ, but the broker is " + broker.found();
        if (environment.isCi()) {
            throw new IllegalStateException(reason + "; with CI=true that is a failure, not a reason to skip");
        }
        return ConditionEvaluationResult.disabled(reason);
    }
}
