package com.jobwise.work;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item that a worker may be told about now. */
public record DueWork(UUID id, WorkKind kind, @Nullable String traceparent) {}
