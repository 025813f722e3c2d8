package com.jobwise.gateway.apikey;

import com.jobwise.gateway.security.Scope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key as its owner sees it.
 *
 * @param prefix the first characters of the secret, to recognise it by
 * @param expiresAt null: never
 * @param lastUsedAt to the minute; null: never
 */
record ApiKeyView(
        UUID id,
        String name,
        String prefix,
        List<Scope> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    static ApiKeyView of(ApiKey key) {
        return new ApiKeyView(
                key.id(),
                key.name(),
                key.prefix(),
                key.scopes().stream().sorted().toList(),
                key.createdAt(),
                key.expiresAt(),
                key.lastUsedAt());
    }
}
