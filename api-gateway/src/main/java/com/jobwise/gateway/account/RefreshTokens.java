package com.jobwise.gateway.account;

import com.jobwise.access.Acting;
import com.jobwise.gateway.GatewayProperties;
import com.jobwise.gateway.security.SecretTokens;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Refresh tokens: 256 random bits, kept only as their hash, each good for one use. */
@Component
class RefreshTokens {

    private final RefreshTokenStore store;
    private final TransactionOperations transaction;
    private final GatewayProperties.Tokens settings;
    private final InstantSource clock;
    private final Supplier<UUID> ids;
    private final SecretTokens secrets;

    RefreshTokens(
            RefreshTokenStore store,
            TransactionOperations transaction,
            GatewayProperties properties,
            InstantSource clock,
            Supplier<UUID> ids,
            SecretTokens secrets) {
        this.store = store;
        this.transaction = transaction;
        this.settings = properties.tokens();
        this.clock = clock;
        this.ids = ids;
        this.secrets = secrets;
    }

    /**
     * A session with its next refresh token.
     *
     * @param token in clear, given to the user once
     */
    record Session(int userId, UUID family, String token) {}

    /** A new session. */
    Session open(int userId) {
        return next(userId, ids.get());
    }

    /** The same session with a new token for an old one; empty when the old one is not good. */
    Optional<Session> renew(String token) {
        var hash = SecretTokens.hash(token);
        return store.userOf(hash).flatMap(userId -> Acting.as(userId, () -> renewHashed(hash)));
    }

    private Optional<Session> renewHashed(String hash) {
        // Not thrown from in here: the revocation has to be committed.
        return transaction.execute(status -> {
            var owner = store.spend(hash, clock.instant());
            if (owner.isEmpty()) {
                store.revokeFamilyOfSpent(hash, clock.instant());
            }
            return owner.map(known -> next(known.userId(), known.family()));
        });
    }

    /** Ends the session: neither its refresh token nor its access tokens are good from now on. */
    void end(int userId, UUID family) {
        store.revokeFamily(userId, family, clock.instant());
    }

    /** Ends all sessions of a user. */
    void endAll(int userId) {
        store.revokeAll(userId, clock.instant());
    }

    /** Ends all sessions of a user but this one. */
    void endOthers(int userId, UUID family) {
        store.revokeOthers(userId, family, clock.instant());
    }

    private Session next(int userId, UUID family) {
        var token = secrets.next();
        var now = clock.instant();
        store.add(new RefreshTokenStore.Row(
                ids.get(), userId, family, SecretTokens.hash(token), now, now.plus(settings.refresh())));
        return new Session(userId, family, token);
    }
}
