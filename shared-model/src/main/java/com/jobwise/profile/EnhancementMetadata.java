package com.jobwise.profile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who rewrote a text, when and how. Column {@code enhancement_metadata}; {@link #NONE} is stored as {@code {}}. */
public record EnhancementMetadata(
        @Nullable String model,
        @Nullable Instant timestamp,
        @Nullable Double confidence,
        @Nullable List<String> improvements) {

    public static final EnhancementMetadata NONE = new EnhancementMetadata(null, null, null, null);
}
