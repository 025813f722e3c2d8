package com.jobwise.work;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item that a worker may be told about now.
 *
 * @param claim how often it had been claimed when it was found due
 */
public record DueWork(
        UUID id, WorkKind kind, long claim, @Nullable String traceparent) {}
