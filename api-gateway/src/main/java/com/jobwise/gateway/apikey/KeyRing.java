package com.jobwise.gateway.apikey;

import com.jobwise.gateway.GatewayProperties;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import com.jobwise.gateway.security.SecretTokens;
import com.jobwise.gateway.web.ETags;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes, renames and revokes keys. */
@Component
class KeyRing {

    private static final String PREFIX = "jw_";
    private static final int SHOWN = PREFIX.length() + 6;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final ApiKeyStore keys;
    private final SecretTokens secrets;
    private final TransactionOperations transaction;
    private final GatewayProperties.Accounts settings;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    KeyRing(
            ApiKeyStore keys,
            SecretTokens secrets,
            TransactionOperations transaction,
            GatewayProperties properties,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.keys = keys;
        this.secrets = secrets;
        this.transaction = transaction;
        this.settings = properties.accounts();
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * A key with its secret.
     *
     * @param secret in clear, given to the user once
     */
    record Made(ApiKey key, String secret) {

        @Override
        public String toString() {
            return "Made[" + key.id() + "]";
        }
    }

    /** @throws ApiException 401 when the account ended meanwhile; 409 {@code too_many_keys}; 422 for an expiry that is over */
    Made make(int userId, CreateApiKeyRequest request) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        requireFuture(request.expiresAt(), now);
        var secret = PREFIX + secrets.next();
        var key = new ApiKey(
                ids.get(),
                request.name(),
                secret.substring(0, SHOWN),
                EnumSet.copyOf(request.scopes()),
                now,
                request.expiresAt(),
                null,
                0);
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!keys.holdCount(userId)) {
                throw ApiException.unauthorized("unauthorized", "This account is deleted.");
            }
            if (keys.count(userId) >= settings.keys()) {
                throw ApiException.conflict(
                        "too_many_keys", "There may be %d API keys. Revoke one first.".formatted(settings.keys()));
            }
            keys.add(userId, key, SecretTokens.hash(secret));
            return new Made(find(userId, key.id()), secret);
        }));
    }

    ApiKey find(int userId, UUID id) {
        return keys.find(userId, id).orElseThrow(() -> ApiException.notFound("API key"));
    }

    /** @throws ApiException 412 when it has moved on; 409 when it does so at this moment */
    ApiKey rename(int userId, UUID id, @Nullable String ifMatch, String name) {
        var key = find(userId, id);
        ETags.requireMatch(ifMatch, key.version());
        if (!keys.rename(userId, id, key.version(), name)) {
            throw ApiException.conflict(
                    "changed_meanwhile", "It was changed at the same time. Read it again and repeat.");
        }
        return find(userId, id);
    }

    /** @throws ApiException 412 when it has moved on */
    void revoke(int userId, UUID id, @Nullable String ifMatch) {
        ETags.requireMatch(ifMatch, find(userId, id).version());
        keys.delete(userId, id);
    }

    private static void requireFuture(@Nullable Instant expires, Instant now) {
        if (expires != null && (!expires.isAfter(now) || expires.isAfter(LATEST))) {
            throw ApiException.unprocessable(
                    new FieldProblem("expires_at", "future", "must be in the future, before the year 10000"));
        }
    }
}
