package com.jobwise.wire;

import com.jobwise.work.WorkKind;
import java.util.UUID;

/** A wake-up call: which item of which kind to look at. Carries nothing else, so that losing or doubling one costs nothing. */
public record WorkMessage(UUID workId, WorkKind kind) {}
