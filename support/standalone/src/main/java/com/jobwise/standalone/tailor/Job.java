package com.jobwise.standalone.tailor;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answer to {@code POST /jobs}, as far as it is shown. */
public record Job(UUID id, @Nullable String title, @Nullable String company) {}
