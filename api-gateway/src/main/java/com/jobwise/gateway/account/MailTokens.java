package com.jobwise.gateway.account;

import com.jobwise.access.Acting;
import com.jobwise.gateway.GatewayProperties;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.security.SecretTokens;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tokens sent by mail: who brings one back reads the mail of that address. */
@Component
class MailTokens {

    private final MailTokenStore store;
    private final SecretTokens secrets;
    private final GatewayProperties.Accounts settings;
    private final InstantSource clock;
    private final Supplier<UUID> ids;
    private final TransactionOperations transaction;

    MailTokens(
            MailTokenStore store,
            SecretTokens secrets,
            GatewayProperties properties,
            InstantSource clock,
            Supplier<UUID> ids,
            TransactionOperations transaction) {
        this.store = store;
        this.secrets = secrets;
        this.settings = properties.accounts();
        this.clock = clock;
        this.ids = ids;
        this.transaction = transaction;
    }

    /** A new token in clear; earlier ones stay good, for mails overtake each other. */
    String issue(Addressee to, MailPurpose purpose) {
        var now = clock.instant();
        var token = secrets.next();
        store.deleteExpired(to.userId(), now);
        store.add(new MailTokenStore.Row(
                ids.get(), to, purpose, SecretTokens.hash(token), now, now.plus(lifetime(purpose))));
        return token;
    }

    /**
     * Spends a token and does what it was sent for, in one transaction, as the user it was sent to.
     *
     * @throws ApiException 422 when the token is not good (any more)
     */
    void spend(String token, MailPurpose purpose, Consumer<Addressee> action) {
        var hash = SecretTokens.hash(token);
        var userId = store.userOf(hash).orElseThrow(MailTokens::over);
        Acting.run(
                userId,
                () -> transaction.executeWithoutResult(status -> action.accept(
                        store.spend(hash, purpose, clock.instant()).orElseThrow(MailTokens::over))));
    }

    private static ApiException over() {
        return ApiException.unprocessable("token_over", "This token is not good (any more). Ask for another mail.");
    }

    /** Ends what a user was sent for this purpose. */
    void endAll(int userId, MailPurpose purpose) {
        store.endAll(userId, purpose);
    }

    Duration lifetime(MailPurpose purpose) {
        return switch (purpose) {
            case RESET -> settings.reset();
            case VERIFY -> settings.verification();
        };
    }
}
