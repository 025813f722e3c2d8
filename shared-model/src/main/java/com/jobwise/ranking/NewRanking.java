package com.jobwise.ranking;

import java.util.UUID;

/** A ranking that is wanted and not made yet. */
public record NewRanking(UUID id, int userId, UUID jobId, UUID profileId, long profileVersion, long jobVersion) {}
