package com.jobwise.gateway.ranking;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param profileId the newest profile when absent */
record CreateRanking(@NotNull UUID jobId, @Nullable UUID profileId) {}
