package com.jobwise.worker.llm;

import com.jobwise.worker.model.ModelHealth;
import java.util.Locale;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Out of service while the configuration is wrong. No part of liveness or readiness: the rules need no model, and what waits for one
 * that is only away waits in the database.
 */
final class ModelHealthIndicator implements HealthIndicator {

    private final ModelHealth health;

    ModelHealthIndicator(ModelHealth health) {
        this.health = health;
    }

    @Override
    public Health health() {
        var state = health.state();
        var status = state == ModelHealth.State.MISCONFIGURED ? Status.OUT_OF_SERVICE : Status.UP;
        return Health.status(status)
                .withDetail("model", state.name().toLowerCase(Locale.ROOT))
                .build();
    }
}
