package com.jobwise.ranking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which of a user's rankings are meant; null means any. */
public record RankingFilter(
        @Nullable UUID jobId,
        @Nullable UUID profileId,
        @Nullable Boolean active) {}
