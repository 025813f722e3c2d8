package com.jobwise.style;

import com.jobwise.generation.DocumentType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sample about to be stored; the store counts its words. */
public record NewSample(
        UUID id, DocumentType documentType, @Nullable String originalFilename, String originalText) {}
