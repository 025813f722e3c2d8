package com.jobwise.profile;

import org.jspecify.annotations.Nullable;

/** A certificate or licence. Dates are {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}. */
public record Certification(
        String name,
        @Nullable String issuer,
        @Nullable String dateObtained,
        @Nullable String expiryDate,
        @Nullable String credentialId) {}
