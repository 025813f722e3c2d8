package com.jobwise.gateway.account;

import com.jobwise.access.Acting;
import com.jobwise.gateway.GatewayProperties;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Refresh tokens: 256 random bits, kept only as their hash, each good for one use. */
@Component
class RefreshTokens {

    private static final int BYTES = 32;

    private final RefreshTokenStore store;
    private final TransactionOperations transaction;
    private final GatewayProperties.Tokens settings;
    private final InstantSource clock;
    private final Supplier<UUID> ids;
    private final RandomGenerator secrets;

    RefreshTokens(
            RefreshTokenStore store,
            TransactionOperations transaction,
            GatewayProperties properties,
            InstantSource clock,
            Supplier<UUID> ids,
            RandomGenerator secrets) {
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
        var hash = hash(token);
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

    private Session next(int userId, UUID family) {
        var random = new byte[BYTES];
        secrets.nextBytes(random);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        var now = clock.instant();
        store.add(new RefreshTokenStore.Row(ids.get(), userId, family, hash(token), now, now.plus(settings.refresh())));
        return new Session(userId, family, token);
    }

    private static String hash(String token) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
