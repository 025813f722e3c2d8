package com.jobwise.gateway.apikey;

import com.jobwise.gateway.security.Scope;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key, without the secret.
 *
 * @param prefix the first characters of the secret, to recognise it by
 * @param expiresAt null: never
 * @param lastUsedAt to the minute; null: never
 * @param version raised by every change, use included
 */
record ApiKey(
        UUID id,
        String name,
        String prefix,
        Set<Scope> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        long version) {}
