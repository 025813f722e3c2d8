package com.jobwise.gateway.apikey;

import com.jobwise.gateway.security.Scope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key just made.
 *
 * @param secret goes into {@code X-API-Key}; shown this once, JobWise keeps only its hash
 */
record NewApiKeyView(
        UUID id,
        String name,
        String prefix,
        List<Scope> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        String secret) {

    static NewApiKeyView of(ApiKey key, String secret) {
        var view = ApiKeyView.of(key);
        return new NewApiKeyView(
                view.id(),
                view.name(),
                view.prefix(),
                view.scopes(),
                view.createdAt(),
                view.expiresAt(),
                view.lastUsedAt(),
                secret);
    }

    @Override
    public String toString() {
        return "NewApiKeyView[" + id + "]";
    }
}
