package com.jobwise.gateway.security;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The API keys there are; asked once for each request with {@code X-API-Key}. */
public interface ApiKeys {

    /**
     * A good key.
     *
     * @param lastUsedAt null: never
     */
    record Holder(
            UUID id,
            int userId,
            Set<Scope> scopes,
            @Nullable Instant lastUsedAt) {}

    /** Empty for a key that is unknown or over, and when its user is gone or switched off. */
    Optional<Holder> holder(String keyHash, Instant now);

    /** Notes that the key was used. */
    void used(int userId, UUID id, Instant now);

    /** Ends all keys of a user, for good. */
    void endAll(int userId);
}
