package com.jobwise.gateway.style;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code POST /writing-style/extract}, which may be left out.
 *
 * @param sampleId a cover letter of one's own, archived or not; the active one unless said
 */
record ExtractRequest(@Nullable UUID sampleId) {}
