package com.jobwise.generation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Columns {@code generations.document_type} and {@code sample_documents.document_type}. */
public enum DocumentType {
    @JsonProperty("resume")
    RESUME,
    @JsonProperty("cover_letter")
    COVER_LETTER;

    /** As stored and as sent: lower case. */
    public String stored() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static DocumentType fromStored(String stored) {
        return valueOf(stored.toUpperCase(java.util.Locale.ROOT));
    }
}
