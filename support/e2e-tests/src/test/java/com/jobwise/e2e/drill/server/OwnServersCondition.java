package com.jobwise.e2e.drill.server;

import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Decides about {@link RequiresOwnServers}. */
final class OwnServersCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var missing = missing();
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("Debian's PostgreSQL and RabbitMQ are there");
        }
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            throw new IllegalStateException(missing.get() + "; with CI=true that is a failure, not a reason to skip");
        }
        return ConditionEvaluationResult.disabled(missing.get());
    }

    private static Optional<String> missing() {
        if (OwnPostgres.binaries().isEmpty()) {
            return Optional.of(
                    "drills break a PostgreSQL of their own and need its programs below /usr/lib/postgresql");
        }
        return Files.isExecutable(OwnRabbit.SERVER)
                ? Optional.empty()
                : Optional.of("drills break a RabbitMQ of their own and need " + OwnRabbit.SERVER);
    }
}
