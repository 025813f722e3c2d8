package com.jobwise.style;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Column {@code writing_styles.extraction_status}. */
public enum ExtractionStatus {
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("completed")
    COMPLETED,
    @JsonProperty("failed")
    FAILED;

    static ExtractionStatus fromStored(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
