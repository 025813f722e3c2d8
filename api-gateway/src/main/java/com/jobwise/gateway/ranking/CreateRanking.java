package com.jobwise.gateway.ranking;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param profileId the newest profile when absent
 * @param force make a new one even if the present one is still true
 */
record CreateRanking(
        @NotNull UUID jobId,
        @Nullable UUID profileId,
        @Nullable Boolean force) {

    boolean isForced() {
        return force != null && force;
    }
}
